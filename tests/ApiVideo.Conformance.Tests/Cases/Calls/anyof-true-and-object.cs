internal static class Calls
{
    public static async Task Anything_is_taken()
    {
        foreach (var json in new[] { """{"url":"u"}""", "5", "[1]", "true", """{"other":1}""" })
        {
            using var wire = new Wire(json);
            Check.Same(json, (await wire.Client.Default.GetAsync()).Value.GetRawText());
        }
    }
}
