using System.Globalization;

namespace ApiVideo.Fuzz.Tests;

/// <summary>How long to try: the environment variable <c>FUZZ_CASES</c>; 20,000 and more is the long form of every test.</summary>
internal static class Effort
{
    private const int DefaultCases = 1_000;
    private const int LongForm = 20_000;

    /// <summary>Gets how many random cases there are in all.</summary>
    public static int Cases { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : DefaultCases;

    /// <summary>Gets how many of the texts or values each place of a document gets; all places get different ones in turn.</summary>
    public static int VariantsOfPlace(int all) => Cases >= LongForm ? all : 1;
}
