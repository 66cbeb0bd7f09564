internal static class Calls
{
    public static string[] Findings => ["AVG0016 9"];

    public static async Task The_path_has_the_argument()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.DeleteTodoAsync(7);
        Check.Same("https://api.test/todos/7", wire.Address);
    }
}
