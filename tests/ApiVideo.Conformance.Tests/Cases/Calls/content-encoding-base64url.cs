internal static class Calls
{
    public static async Task Bytes_are_base64url_both_ways()
    {
        using var wire = new Wire("""{"raw":"-_-_"}""");
        byte[] bytes = [0xFB, 0xFF, 0xBF];
        var answer = await wire.Client.Default.PutAAsync(new Thing { Raw = bytes }, key: bytes);
        Check.Same("""{"raw":"-_-_"}""", wire.Body);
        Check.Contains("?key=-_-_", wire.Address);
        Check.IsTrue(bytes.SequenceEqual(answer.Value.Raw));
    }
}
