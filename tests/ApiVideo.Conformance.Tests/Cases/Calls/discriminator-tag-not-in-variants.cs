internal static class Calls
{
    public static async Task The_mapping_says_what_is_written()
    {
        using var wire = new Wire("""{"name":"n","kind":"one"}""");
        var answer = await wire.Client.Default.PutAAsync(new Two { Name = "x" });
        Check.Same("""{"kind":"two","name":"x"}""", wire.Body);
        Check.IsTrue(answer.Value.TryGetOne(out var one));
        Check.Same("n", one!.Name);
    }
}
