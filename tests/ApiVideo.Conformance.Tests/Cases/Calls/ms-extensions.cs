internal static class Calls
{
    public static async Task The_author_names_them()
    {
        using var wire = new Wire("""{"e":"x","k":"BGo"}""");
        var value = (await wire.Client.Default.AAsync()).Value;
        Check.Same("x", value.Renamed);
        Check.Same<WaitKind?>(WaitKind.GoNow, value.K);
        Check.Same("AWait", WaitKind.WaitFor.ToString());
    }
}
