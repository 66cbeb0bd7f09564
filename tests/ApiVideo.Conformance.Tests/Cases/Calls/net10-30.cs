internal static class Calls
{
    public static async Task Numbers_without_a_type_are_numbers()
    {
        using var wire = new Wire("""{"temperatureC":"-3","big":"9007199254740993","d":"1.5","items":["1",2],"u":"00000000-0000-0000-0000-000000000001","t":"2024-01-02T03:04:05Z"}""");
        var value = (await wire.Client.W.WAsync(id: 5, ids: [1, 2])).Value;
        Check.Contains("id=5", wire.Address);
        Check.Same<int>(-3, value.TemperatureC);
        Check.Same<long?>(9007199254740993, value.Big);
        Check.Same<double?>(1.5, value.D);
        Check.Same<int>(3, value.Items![0] + value.Items[1]);
        Check.Same<Guid?>(new Guid("00000000-0000-0000-0000-000000000001"), value.U);
        Check.Same<DateTimeOffset?>(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), value.T);
    }
}
