internal static class Calls
{
    public static async Task Each_format_has_its_type()
    {
        using var wire = new Wire("""{"amount":1234567890.1234567890123456789,"raw":"-_-_","changed":"Mon, 06 May 2024 07:08:09 GMT","total":"9007199254740993"}""");
        var value = (await wire.Client.Default.GetAAsync(since: new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero))).Value;
        Check.Same("Mon, 06 May 2024 07:08:09 GMT", wire.Headers["since"]);
        Check.Same<decimal>(1234567890.1234567890123456789m, value.Amount);
        Check.IsTrue(value.Raw.SequenceEqual(new byte[] { 0xFB, 0xFF, 0xBF }));
        Check.Same<DateTimeOffset>(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), value.Changed);
        Check.Same<long>(9007199254740993, value.Total);
    }
}
