internal static class Calls
{
    public static async Task The_schema_is_found()
    {
        using var wire = new Wire("""{"width":2.5}""");
        Box box = (await wire.Client.Default.GetBoxAsync()).Value;
        Check.Same(2.5, box.Width);
    }
}
