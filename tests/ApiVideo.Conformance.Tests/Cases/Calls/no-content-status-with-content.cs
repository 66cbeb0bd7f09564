internal static class Calls
{
    public static string[] Findings => ["AVG0016 6", "AVG0016 7", "AVG0016 8"];

    public static async Task A_success_has_no_value()
    {
        using var wire = new Wire(status: 204, type: null);
        await wire.Client.Default.DeleteAAsync();
        await wire.Client.Default.PutAAsync();
        Check.Same(HttpStatusCode.NoContent, (await wire.Client.Default.PostAAsync()).StatusCode);
    }

    public static async Task The_status_with_a_body_has_one()
    {
        using var wire = new Wire("""{"a":"x"}""");
        Check.Same("x", (await wire.Client.Default.PostAAsync()).Value!.AValue);
    }
}
