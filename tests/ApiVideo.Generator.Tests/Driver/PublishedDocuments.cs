using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Reads the folder of OpenAPI documents that the environment variable <c>APIVIDEO_SPECS</c> names: a file is a document, and a folder with a file ROOT, which names the main file, is one of several files.</summary>
internal static class PublishedDocuments
{
    public const string Variable = "APIVIDEO_SPECS";

    private const string MainFileName = "ROOT";

    /// <summary>Gets the folder, or null if there is none.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>Gets the names of the documents, the files before the folders.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(folder).Where(IsDocument).Order(StringComparer.Ordinal)
            .Concat(Directory.GetDirectories(folder).Where(inner => File.Exists(Path.Combine(inner, MainFileName))).Order(StringComparer.Ordinal))
            .Select(path => Path.GetFileName(path));

    /// <summary>Reads a document.</summary>
    /// <returns>The main file, and the others that it can refer to.</returns>
    public static (SpecFile Main, EquatableArray<SpecFile> Others) Load(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return (Load(path), default);
        }

        var main = Path.GetFullPath(Path.Combine(path, File.ReadAllText(Path.Combine(path, MainFileName)).Trim()));
        var others = Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(file => IsDocument(file) && Path.GetFullPath(file) != main).Order(StringComparer.Ordinal);
        return (Load(main), others.Select(Load).ToEquatableArray());
    }

    private static bool IsDocument(string path) => Path.GetExtension(path) is ".json" or ".yaml" or ".yml";

    private static SpecFile Load(string path) => new(path, new SpecText(File.ReadAllText(path)), SpecOptions.Default with { IsMarked = true });
}
