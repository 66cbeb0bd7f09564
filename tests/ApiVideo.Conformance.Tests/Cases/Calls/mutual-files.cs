internal static class Calls
{
    public static async Task The_other_file_is_a_part()
    {
        using var wire = new Wire("""{"b":{"name":"n"}}""");
        Check.Same("n", (await wire.Client.Default.GetAAsync()).Value.B!.Name);
    }
}
