internal static class Calls
{
    public static async Task The_property_keeps_its_type()
    {
        using var wire = new Wire("""{"x":{"v":3},"y":{"q":4}}""");
        var value = (await wire.Client.Default.AAsync()).Value;
        L? x = value.X;
        Check.Same<int?>(3, x!.V);
        Check.Same<int?>(4, value.Y!.Q);
    }
}
