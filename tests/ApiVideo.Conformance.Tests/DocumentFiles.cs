using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Conformance.Tests;

/// <summary>A document on disk, with the other files that it may refer to.</summary>
internal sealed record DocumentFiles(string Name, SpecFile Main, EquatableArray<SpecFile> Others)
{
    /// <summary>Finds the documents of a folder: each file is one, and so is each sub-folder whose file ROOT names the main one.</summary>
    public static IEnumerable<DocumentFiles> In(string folder)
    {
        foreach (var path in Directory.GetFiles(folder).Where(IsDocument).Order(StringComparer.Ordinal))
        {
            yield return new DocumentFiles(Path.GetFileName(path), Load(path), default);
        }

        foreach (var inner in Directory.GetDirectories(folder).Where(inner => File.Exists(Path.Combine(inner, "ROOT"))).Order(StringComparer.Ordinal))
        {
            var main = Path.GetFullPath(Path.Combine(inner, File.ReadAllText(Path.Combine(inner, "ROOT")).Trim()));
            var others = Directory.GetFiles(inner, "*", SearchOption.AllDirectories).Where(path => IsDocument(path) && Path.GetFullPath(path) != main);
            yield return new DocumentFiles(Path.GetFileName(inner), Load(main), others.Order(StringComparer.Ordinal).Select(Load).ToEquatableArray());
        }
    }

    private static bool IsDocument(string path) => Path.GetExtension(path) is ".json" or ".yaml" or ".yml";

    private static SpecFile Load(string path) =>
        new(Path.GetFullPath(path), new SpecText(File.ReadAllText(path)), SpecOptions.Default with { IsMarked = true, Namespace = "Conformance" });
}
