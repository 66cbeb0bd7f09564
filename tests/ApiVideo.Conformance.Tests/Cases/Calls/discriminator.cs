internal static class Calls
{
    public static async Task The_value_of_the_type_is_written_first()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.UnionAsync(new A1 { A = 1 });
        Check.Same("""{"kind":"one","a":1}""", wire.Body);
        await wire.Client.Default.BaseAsync(new D1 { X = 1 });
        Check.Same("""{"kind":"d1","x":1}""", wire.Body);
    }
}
