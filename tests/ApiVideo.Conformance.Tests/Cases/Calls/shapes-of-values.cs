internal static class Calls
{
    public static async Task Numbers_of_dotnet_are_numbers_wherever_they_stand()
    {
        using var wire = new Wire("""{"byName":{"a":"1","b":2},"flags":"b","at":"2024-05-06","span":"PT5S","raw":"+/8=","huge":18446744073709551615,"count":3000000000,"sized":"18446744073709551615"}""");
        var value = (await wire.Client.Default.PutAsync(7L, 2.5, new Thing(), xDepth: 3, @for: TimeSpan.FromSeconds(5))).Value;
        Check.Same("https://api.test/thing/7/2.5?For=PT5S", wire.Address);
        Check.Same("3", wire.Headers["X-Depth"]);
        IReadOnlyDictionary<string, int> byName = value.ByName!;
        Check.Same(3, byName["a"] + byName["b"]);
        Check.Same<ThingFlags?>(ThingFlags.B, value.Flags);
        Check.Same<DateOnly?>(new DateOnly(2024, 5, 6), value.At);
        Check.Same<IsoDuration?>(TimeSpan.FromSeconds(5), value.Span);
        Check.IsTrue(value.Raw!.SequenceEqual(new byte[] { 0xFB, 0xFF }));
        Check.Same<ulong?>(ulong.MaxValue, value.Huge);
        Check.Contains("3000000000", value.Count.ToString()!);
        Check.Same<ulong?>(ulong.MaxValue, value.Sized);
    }

    public static async Task Null_is_kept_where_anything_may_stand()
    {
        using var wire = new Wire("""{"any":null,"list":[null,1,"x"],"nullable":null,"maybe":null}""");
        var value = (await wire.Client.Default.PutAsync(7, 2, new Thing())).Value;
        await wire.Client.Default.PutAsync(7, 2, value);
        Check.Same("""{"any":null,"list":[null,1,"x"],"nullable":null,"maybe":null}""", wire.Body);
    }

    public static async Task Schemas_are_found_by_id_and_anchor()
    {
        using var tree = new Wire("""{"name":"root","left":{"name":"leaf"}}""");
        Tree root = (await tree.Client.Default.NamedAsync()).Value;
        Check.Same("leaf", root.Left!.Name);
        using var anchored = new Wire("""{"box":{"width":1.5},"defs":{"length":4}}""");
        var value = (await anchored.Client.Default.AnchoredAsync()).Value;
        Check.Same<double?>(1.5, value.Box!.Width);
        Check.Same<int?>(4, value.Defs!.Length);
    }

    public static async Task Schemas_within_schemas_are_found()
    {
        using var wire = new Wire("""{"item":null,"value":"2024-05-06","part":"x"}""");
        var value = (await wire.Client.Default.InnerAsync()).Value;
        Check.Same<int?>(null, value.Item);
        Check.Same<DateOnly?>(new DateOnly(2024, 5, 6), value.Value);
        Check.Same("x", value.Part);
    }
}
