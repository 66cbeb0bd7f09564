internal static class Calls
{
    public static async Task A_type_and_a_format_beside_a_reference_count()
    {
        const string json = """{"day":"2020-01-02","id":"00000000-0000-0000-0000-000000000001","plain":"x"}""";
        using var wire = new Wire(json);
        var answer = (await wire.Client.Default.NarrowedAsync(new Narrowed { Day = new DateOnly(2020, 1, 2), Id = new Guid("00000000-0000-0000-0000-000000000001"), Plain = "x" })).Value;
        Check.Same(json, wire.Body);
        Check.Same<DateOnly?>(new DateOnly(2020, 1, 2), answer.Day);
    }

    public static async Task A_discriminator_in_a_part_is_that_of_the_whole()
    {
        using var wire = new Wire("""{"kind":"Middle","sub":"Leaf","n":7}""");
        var answer = (await wire.Client.Default.LevelsAsync(new Leaf { N = 1 })).Value;
        Check.Same("""{"kind":"Middle","sub":"Leaf","n":1}""", wire.Body);
        Check.Same<int?>(7, ((Leaf)answer).N);
    }

    public static async Task Numbers_are_numbers_in_plain_text()
    {
        using var wire = new Wire("5000000000", "text/plain");
        Check.Same(5000000000L, (await wire.Client.Default.NumberAsync(1.5)).Value);
        Check.Same("1.5", wire.Body);
    }

    public static async Task Truth_values_are_so_in_plain_text()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.TruthAsync(true);
        Check.Same("true", wire.Body);
    }
}
