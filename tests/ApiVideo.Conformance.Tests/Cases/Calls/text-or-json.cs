internal static class Calls
{
    public static async Task The_answers_type_says_how_it_is_read()
    {
        using var text = new Wire("hello", "text/plain");
        Check.Same("hello", (await text.Client.Default.SAsync()).Value);
        using var json = new Wire("\"hello\"");
        Check.Same("hello", (await json.Client.Default.SAsync()).Value);
    }
}
