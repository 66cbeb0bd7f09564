using System.Text.RegularExpressions;

namespace ApiVideo.Spector.Tests.Expectations;

/// <summary>
/// The committed table: a line is <c>SCENARIO VERSIONS CLASS REASON</c>, as <c>Routes_fixed 3.0,3.1 passes</c>. The reason of
/// what a document cannot say begins with its place in the document.
/// </summary>
internal static partial class ScenarioTable
{
    public static IReadOnlyList<string> Lines { get; } =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "scenarios.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    public static IReadOnlyList<Expectation> All { get; } = [.. Lines.SelectMany(Read)];

    private static IEnumerable<Expectation> Read(string line)
    {
        var match = Line().Match(line);
        return match.Success && Enum.TryParse<ExpectationClass>(match.Groups["class"].Value, ignoreCase: true, out var kind) && (kind == ExpectationClass.Passes) == (match.Groups["reason"].Length == 0)
            ? match.Groups["versions"].Value.Split(',').Select(version => new Expectation(match.Groups["scenario"].Value, version, kind, match.Groups["reason"].Value))
            : throw new FormatException("This is no line of the table: " + line);
    }

    [GeneratedRegex(@"^(?<scenario>\w+) (?<versions>3\.0,3\.1|3\.0|3\.1) (?<class>[a-z]+)(?: (?<reason>\S.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
