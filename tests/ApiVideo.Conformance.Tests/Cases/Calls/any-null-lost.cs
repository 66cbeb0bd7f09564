internal static class Calls
{
    public static async Task Null_is_kept()
    {
        using var wire = new Wire("""{"note":null}""");
        await wire.Client.Default.PutAsync((await wire.Client.Default.PutAsync(new A())).Value);
        Check.Same("""{"note":null}""", wire.Body);
    }
}
