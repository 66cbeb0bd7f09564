internal static class Calls
{
    public static async Task Members_are_kept()
    {
        using var wire = new Wire("""{"name":"n","a":"1"}""");
        var answer = (await wire.Client.Default.PutAAsync(new Thing { Name = "n", AdditionalProperties = new Dictionary<string, string> { ["k"] = "v" } })).Value;
        Check.Same("""{"name":"n","k":"v"}""", wire.Body);
        Check.Same("1", answer.AdditionalProperties["a"]);
    }

    public static async Task A_map_is_a_dictionary()
    {
        using var wire = new Wire("""{"a":1}""");
        IReadOnlyDictionary<string, int> map = (await wire.Client.Default.GetMapAsync()).Value;
        Check.Same(1, map["a"]);
    }
}
