internal static class Calls
{
    public static async Task It_compiles()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.PostAAsync();
    }
}
