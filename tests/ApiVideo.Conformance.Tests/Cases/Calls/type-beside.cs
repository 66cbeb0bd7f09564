internal static class Calls
{
    private const string Json = """{"owner":{"name":"o"},"level":"high","id":"00000000-0000-0000-0000-000000000001","small":3,"when":"2024-05-06T07:08:09Z","day":"2024-05-06","state":"on","tags":["00000000-0000-0000-0000-000000000002"],"counts":{"k":1},"whole":{"b":2,"a":"x"},"price":1.10,"bytes":"AQI=","bounded":4294967295}""";

    public static async Task What_stands_beside_a_composition_counts()
    {
        using var wire = new Wire(Json);
        var value = (await wire.Client.Default.PutAsync(new Beside())).Value;
        Check.Same("o", value.Owner.Value!.Name);
        Check.Same<Level?>(Level.High, value.Level);
        Check.Same<Guid?>(new Guid("00000000-0000-0000-0000-000000000001"), value.Id);
        Check.Same<int?>(3, value.Small);
        Check.Same<DateTimeOffset?>(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), value.When);
        Check.Same<DateOnly?>(new DateOnly(2024, 5, 6), value.Day);
        Check.Same<BesideState?>(BesideState.On, value.State);
        IReadOnlyList<Guid> tags = value.Tags!;
        Check.Same(new Guid("00000000-0000-0000-0000-000000000002"), tags[0]);
        IReadOnlyDictionary<string, int> counts = value.Counts!;
        Check.Same(1, counts["k"]);
        Check.Same<string>("x", value.Whole!.A);
        Check.Same<int>(2, value.Whole.B);
        Check.Same<decimal?>(1.10m, value.Price);
        Check.IsTrue(value.Bytes!.SequenceEqual(new byte[] { 1, 2 }));
        Check.Same<long?>(4294967295, value.Bounded);
        await wire.Client.Default.PutAsync(value);
        Check.Same(Json, wire.Body);
    }

    public static async Task Members_beside_a_choice_are_kept_with_those_of_the_choice()
    {
        using var wire = new Wire("""{"either":{"x":"1","z":"2"}}""");
        var value = (await wire.Client.Default.PutAsync(new Beside())).Value;
        await wire.Client.Default.PutAsync(value);
        Check.Same("""{"either":{"z":"2","x":"1"}}""", wire.Body);
    }
}
