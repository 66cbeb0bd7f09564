using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiVideo.Generator.Spec;

/// <summary>Reads <see cref="SpecOptions"/> from what MSBuild makes visible to the compiler.</summary>
internal static class SpecOptionsReader
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    // The way of this sign through the file in which MSBuild tells the compiler, where it begins a comment.
    private const string Hash = @"\x23";

    // The same in paths, which have no backslashes, and for the signs that separate them.
    private const string PathHash = "|x23";
    private const string PathComma = "|x2c";
    private const string PathSemicolon = "|x3b";

    private static readonly char[] ListSeparators = [';', ','];

    public static SpecOptions Read(AnalyzerConfigOptions global, AnalyzerConfigOptions file) => new()
    {
        IsMarked = IsTrue(Text(file, Metadata + "OpenApiSpec")),
        IsOverlay = IsTrue(Text(file, Metadata + "OpenApiOverlay")),
        Overlays = List(file, Metadata + "Overlay").Select(Path).ToEquatableArray(),
        OverlayFolder = Text(file, Metadata + "Overlay") is not null && Text(global, "build_property.OpenApiProjectFolder") is { } folder ? Path(folder) : null,
        Namespace = Text(file, Metadata + "Namespace"),
        ClientName = Text(file, Metadata + "ClientName"),
        Accessibility = Text(file, Metadata + "Accessibility"),
        NumberType = Text(file, Metadata + "NumberType"),
        IntegerType = Text(file, Metadata + "IntegerType"),
        IncludeTags = List(file, Metadata + "IncludeTags"),
        ExcludeTags = List(file, Metadata + "ExcludeTags"),
        IncludePaths = List(file, Metadata + "IncludePaths"),
        ExcludePaths = List(file, Metadata + "ExcludePaths"),
        IncludeOperations = List(file, Metadata + "IncludeOperations"),
        ExcludeOperations = List(file, Metadata + "ExcludeOperations"),
        Contract = Text(file, Metadata + "Contract") is { } contract ? Path(contract) : null,
        IsContract = IsTrue(Text(file, Metadata + "OpenApiContract")),
        IsAcceptingContracts = IsTrue(Text(global, "build_property.AcceptingApiContracts")),
        RootNamespace = Text(global, "build_property.RootNamespace") ?? Text(global, "build_property.AssemblyName") ?? "OpenApi",
    };

    private static string Path(string text) => text.Replace(PathHash, "#").Replace(PathComma, ",").Replace(PathSemicolon, ";");

    private static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static EquatableArray<string> List(AnalyzerConfigOptions options, string key) =>
        Text(options, key) is { } text
            ? text.Replace(Hash, "#").Split(ListSeparators).Select(static item => item.Trim()).Where(static item => item.Length > 0).ToEquatableArray()
            : default;
}
