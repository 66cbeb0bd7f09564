internal static class Calls
{
    public static async Task The_type_beside_counts()
    {
        Check.Same<double>(1.5, (await On("1.5").GetACaseAsync()).Value);
        Check.Same<string>("x", (await On("\"x\"").GetBCaseAsync()).Value);
        Check.Same<string?>("x", (await On("""{"x":"x"}""").GetCCaseAsync()).Value.X);
        Check.Same<long>(5, (await On("5").GetDCaseAsync()).Value);
        Check.Same<DateTimeOffset>(new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), (await On("\"2024-01-02T03:04:05Z\"").GetECaseAsync()).Value);
        Check.Same<string?>("x", (await On("""{"x":"x"}""").GetFCaseAsync()).Value.X);
        Check.Same<string>("1.2.3.4", (await On("\"1.2.3.4\"").GetGCaseAsync()).Value);
        Check.Same("xyz", (await On("\"xyz\"").GetHCaseAsync()).Value.ToString());
        Check.Contains("2", (await On("2").GetICaseAsync()).Value.ToString()!);
        IReadOnlyList<string> list = (await On("""["a"]""").GetJCaseAsync()).Value;
        Check.Same("a", list[0]);
        IReadOnlyList<string> other = (await On("""["a"]""").GetKCaseAsync()).Value;
        Check.Same("a", other[0]);
        IReadOnlyDictionary<string, string> map = (await On("""{"k":"v"}""").GetLCaseAsync()).Value;
        Check.Same("v", map["k"]);
        Check.Same<string>("x", (await On("\"x\"").GetMCaseAsync()).Value);
        Check.Same<string>("x", (await On("\"x\"").GetNCaseAsync()).Value);
        Check.Same<string>("x", (await On("\"x\"").GetOCaseAsync()).Value);
        Check.Same<bool>(true, (await On("true").GetPCaseAsync()).Value);
        Check.Same<string>("x", (await On("\"x\"").GetQCaseAsync()).Value);
    }

    private static DefaultApi On(string answer) => new Wire(answer).Client.Default;
}
