using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiVideo.Package.Tests.Running;

/// <summary>An error or warning as a build prints it.</summary>
internal sealed partial record Finding(string File, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>All errors and warnings of a build, each once.</summary>
    public static IReadOnlyList<Finding> In(CommandResult build) =>
        [.. build.Lines.Select(line => Pattern().Match(line)).Where(match => match.Success).Select(Read).Distinct()];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Severity} {Id}: {Message}");

    private static Finding Read(Match match) => new(
        Path.GetFileName(match.Groups["file"].Value.Trim()),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // A finding without a place is one too: it must not hide from a test that counts them.
    [GeneratedRegex(@"^(?<file>[^(]*?)\s*(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>error|warning) (?<id>[A-Za-z]+\d+)\s*: (?<message>.*?)( \[[^\]]*\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
