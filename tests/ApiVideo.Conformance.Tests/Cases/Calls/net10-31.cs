internal static class Calls
{
    public static async Task A_number_is_read_from_text_too()
    {
        using var wire = new Wire("""{"temperatureC":"-3","total":"9007199254740993","price":2.5}""");
        int? days = 4;
        var value = (await wire.Client.Default.WAsync(days: days)).Value;
        Check.Contains("days=4", wire.Address);
        Check.Same<int>(-3, value.TemperatureC);
        Check.Same<long?>(9007199254740993, value.Total);
        Check.Same<double?>(2.5, value.Price);
        Check.Same("""{"temperatureC":-3,"total":9007199254740993,"price":2.5}""", JsonSerializer.Serialize(value, CasesJsonContext.Default.F));
    }
}
