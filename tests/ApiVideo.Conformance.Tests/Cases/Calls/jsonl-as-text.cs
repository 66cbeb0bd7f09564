internal static class Calls
{
    public static async Task Lines_are_json_values()
    {
        using var wire = new Wire("{\"a\":1}\n\"b\"\n", "application/jsonl");
        var lines = new List<string>();
        await foreach (var line in wire.Client.Default.ReceiveAsync())
        {
            lines.Add(line.ToString());
        }

        Check.Same("""{"a":1}|b""", string.Join('|', lines));
    }
}
