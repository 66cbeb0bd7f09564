internal static class Calls
{
    public static async Task The_parameter_is_kept()
    {
        using var wire = new Wire("""{"a":"x"}""", "application/vnd.hub+json;version=67");
        Check.Same("x", (await wire.Client.Default.OneAsync()).Value.A);
        Check.Same("application/vnd.hub+json;version=67", wire.Headers["Accept"].Replace(" ", "", StringComparison.Ordinal));
    }

    public static async Task Each_version_can_be_asked_for()
    {
        using var wire = new Wire("""{"b":"x"}""", "application/json; v=2");
        Check.Same("x", (await wire.Client.Default.TwoJsonV2Async()).Value.B);
        Check.Contains("v=2", wire.Headers["Accept"]);
    }
}
