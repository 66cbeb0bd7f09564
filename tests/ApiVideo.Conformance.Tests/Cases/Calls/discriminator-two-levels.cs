internal static class Calls
{
    public static async Task Each_level_looks_at_its_own_member()
    {
        using var wire = new Wire("""{"kind":"middle","sub":"x","n":7}""");
        Check.Same(7, ((LeafX)(await wire.Client.Default.GetAAsync()).Value).N);
        await wire.Client.Default.PutAAsync(new LeafX { N = 7 });
        Check.Same("""{"kind":"middle","sub":"x","n":7}""", wire.Body);
    }

    public static async Task What_no_level_knows_is_a_plain_base()
    {
        using var wire = new Wire("""{"kind":"x"}""");
        Check.Same(typeof(Base), (await wire.Client.Default.GetAAsync()).Value.GetType());
    }
}
