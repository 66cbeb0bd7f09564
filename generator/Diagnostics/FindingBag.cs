using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using Microsoft.CodeAnalysis;

namespace ApiVideo.Generator.Diagnostics;

/// <summary>
/// Collects what there is to tell about a document: one method per rule, one finding per cause. Lines are looked up
/// once, at the end, so a document without findings never pays for them. Beyond a limit findings are only counted.
/// </summary>
internal sealed class FindingBag
{
    private const int MaxFindings = 500;

    // More of the same than this is told once.
    private const int MaxAlike = 5;

    // Quotes of the document: enough to find the place by.
    private const int MaxArgumentLength = 500;

    private readonly HashSet<PendingFinding> _seen = [];
    private readonly List<PendingFinding> _findings = [];

    public bool HasErrors { get; private set; }

    public int Count => _findings.Count;

    /// <summary>Gets a value indicating whether warnings are only counted by now, so that no suggestion has to be looked for.</summary>
    public bool IsFull => _findings.Count >= MaxFindings;

    /// <summary>Gets or sets the way from a place in the document, as overlays have made it, to where this is written.</summary>
    public Func<SpecPointer, SpecPointer> PlaceOf { get; set; } = static place => place;

    public void UnreadableDocument(string file, int offset, string language, string problem) =>
        AddAt(Descriptors.UnreadableDocument, SpecPointer.RootOf(file), offset, length: 1, language, problem);

    public void NotAnOpenApiDocument(SpecPointer at, string whatItIs) =>
        Add(Descriptors.NotAnOpenApiDocument, at, whatItIs);

    public void UnsupportedVersion(SpecPointer at, string version) =>
        Add(Descriptors.UnsupportedVersion, at, version);

    /// <summary><paramref name="suggestion"/> is the nearest thing that does exist.</summary>
    public void ReferenceToNowhere(SpecPointer at, string reference, string? suggestion) =>
        Add(Descriptors.ReferenceToNowhere, at, reference, DidYouMean(suggestion));

    public void RemoteReference(SpecPointer at, string reference) =>
        Add(Descriptors.RemoteReference, at, reference);

    public void ReferenceToUnlistedFile(SpecPointer at, string reference, string? suggestion) =>
        Add(Descriptors.ReferenceToUnlistedFile, at, reference, DidYouMean(suggestion));

    public void NamespaceClash(SpecPointer at, string @namespace, string otherFile) =>
        Add(Descriptors.NamespaceClash, at, @namespace, otherFile);

    public void DuplicateKey(SpecPointer parent, string key, int offset, int length) =>
        AddAt(Descriptors.DuplicateKey, parent, offset, length, key);

    /// <summary>"<paramref name="what"/> is not supported; <paramref name="instead"/>": say "it is read as raw JSON".</summary>
    public void NotSupported(SpecPointer at, string what, string instead) =>
        Add(Descriptors.NotSupported, at, what, instead);

    public void OperationLeftOut(SpecPointer at, string operation, string why) =>
        Add(Descriptors.OperationLeftOut, at, operation, why);

    /// <summary>The <paramref name="outcome"/> reads "is renamed to 'X', because …" or "is left out, because …".</summary>
    public void NameClash(SpecPointer at, string name, string outcome) =>
        Add(Descriptors.NameClash, at, name, outcome);

    public void InvalidOption(SpecPointer at, string option, string value, string expectation) =>
        Add(Descriptors.InvalidOption, at, option, value, expectation);

    public void SelectionIsEmpty(SpecPointer at, string option, string value, string? suggestion) =>
        Add(Descriptors.SelectionIsEmpty, at, option, value, DidYouMean(suggestion));

    public void GeneratorFailed(SpecPointer at, Exception exception) =>
        Add(Descriptors.GeneratorFailed, at, exception.GetType().FullName ?? "Exception", exception.Message + Origin(exception));

    public void DocumentDefect(SpecPointer at, string defect) =>
        Add(Descriptors.DocumentDefect, at, defect);

    public void SecondDocument(string file, int offset) =>
        AddAt(Descriptors.DocumentDefect, SpecPointer.RootOf(file), offset, length: 3, "A second YAML document begins here; only the first is read");

    public void RecursiveOrTooDeep(SpecPointer at, string what) =>
        Add(Descriptors.RecursiveOrTooDeep, at, what);

    public void OverlayUnusable(SpecPointer at, string why) =>
        Add(Descriptors.OverlayUnusable, at, why);

    /// <summary>"This has no effect: <paramref name="why"/>".</summary>
    public void OverlayWithoutEffect(SpecPointer at, string why) =>
        Add(Descriptors.OverlayWithoutEffect, at, why);

    public void UnusableContract(SpecPointer at, string contract, string why) =>
        Add(Descriptors.UnusableContract, at, contract, why);

    /// <summary>Something new or changed, at its place in the document.</summary>
    public void ContractBroken(SpecPointer at, bool isAtRunTime, string change, string audience) =>
        Add(isAtRunTime ? Descriptors.RunTimeBreak : Descriptors.SourceBreak, at, change, audience);

    /// <summary>Something that is gone, at its line of the contract.</summary>
    public void ContractBroken(string contract, int offset, int length, bool isAtRunTime, string change, string audience) =>
        AddAt(isAtRunTime ? Descriptors.RunTimeBreak : Descriptors.SourceBreak, SpecPointer.RootOf(contract), offset, length, change, audience);

    /// <summary>The findings by file and line.</summary>
    /// <param name="files">The files that pointers may name; a finding in any other file stands at its start.</param>
    public EquatableArray<SpecFinding> ToFindings(IEnumerable<SpecFile> files)
    {
        if (_findings.Count == 0)
        {
            return default;
        }

        var byPath = new Dictionary<string, SpecFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        var located = WithTheRest()
            .Select(finding => finding is { Pointer: { } pointer, Offset: null } ? finding with { Pointer = PlaceOf(pointer) } : finding)
            .GroupBy(static finding => finding.Pointer?.File, StringComparer.Ordinal)
            .SelectMany(group => FindingLocator.Locate(group, group.Key is { } path && byPath.TryGetValue(path, out var file) ? file : null))
            .Distinct()
            .OrderBy(static finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(static finding => string.Join("\n", finding.Arguments), StringComparer.Ordinal);
        return Grouped(located).ToEquatableArray();
    }

    // A document that was written by a tool repeats its defects; the first of many places stands for all.
    private static IEnumerable<SpecFinding> Grouped(IEnumerable<SpecFinding> findings) => findings
        .GroupBy(static finding => (finding.Id, finding.Path, finding.Arguments))
        .SelectMany(static group => group.Count() > MaxAlike && IsWorded(group.Key.Id) ? Enumerable.Repeat(AndMore(group.First(), group.Count() - 1), 1) : group)
        .OrderBy(static finding => finding.Path, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Span.Start);

    // Those whose message ends with an argument.
    private static bool IsWorded(string id) => id == Descriptors.NotSupported.Id || id == Descriptors.DocumentDefect.Id || id == Descriptors.RecursiveOrTooDeep.Id;

    private static SpecFinding AndMore(SpecFinding first, int others)
    {
        var arguments = first.Arguments.ToArray();
        arguments[arguments.Length - 1] += " (here, and in the same way at " + others.ToString(CultureInfo.InvariantCulture) + " more places)";
        return first with { Arguments = arguments.ToEquatableArray() };
    }

    private IEnumerable<PendingFinding> WithTheRest()
    {
        if (_seen.Count == _findings.Count)
        {
            return _findings;
        }

        var more = (_seen.Count - _findings.Count).ToString(CultureInfo.InvariantCulture);
        return _findings.Append(new PendingFinding(
            Descriptors.MoreFindings.Id, new EquatableArray<string>([more]), SpecPointer.RootOf(_findings[0].Pointer!.Value.File), Offset: null, Length: 0));
    }

    private static string DidYouMean(string? suggestion) =>
        suggestion is null ? "" : "; did you mean '" + suggestion + "'?";

    // The method that failed is what a report needs most; its line number differs from build to build.
    private static string Origin(Exception exception) =>
        exception.TargetSite is { } method && exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ApiVideo.Generator")) is { } frame
            ? $" ({method.Name}; {frame.Split([" in "], StringSplitOptions.None)[0].Trim()})"
            : "";

    // A finding is one line of the build's log, whatever the text that it quotes.
    private static string Readable(string text)
    {
        var cut = text.Length <= MaxArgumentLength ? text : text.Substring(0, MaxArgumentLength) + "…";
        return cut.Any(IsHidden) ? new string([.. cut.Where(static c => c != '\r').Select(static c => IsHidden(c) ? ' ' : c)]) : cut;
    }

    private static bool IsHidden(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static EquatableArray<string> Readable(string[] arguments) => arguments.Select(Readable).ToEquatableArray();

    private void Add(DiagnosticDescriptor descriptor, SpecPointer? at, params string[] arguments) =>
        Add(new PendingFinding(descriptor.Id, Readable(arguments), at, Offset: null, Length: 0), descriptor);

    private void AddAt(DiagnosticDescriptor descriptor, SpecPointer at, int offset, int length, params string[] arguments) =>
        Add(new PendingFinding(descriptor.Id, Readable(arguments), at, offset, length), descriptor);

    private void Add(PendingFinding finding, DiagnosticDescriptor descriptor)
    {
        // An error is why there is no client, so it is always told.
        var isError = descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        if (_seen.Add(finding) && (isError || !IsFull))
        {
            _findings.Add(finding);
            HasErrors |= isError;
        }
    }
}
