using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>Tells which of the additional files are overlays, and which of them a document names.</summary>
internal static class OverlayFiles
{
    // A project may name many documents by a pattern, with their overlays among them, so the text counts as well as the option.
    public static bool IsOverlay(SpecFile file) => file.Options.IsOverlay || SpecSniffer.LooksLikeOverlay(file.Text.Content);

    /// <summary>Gets the overlays of a document in the order in which it names them, and the names that no file has.</summary>
    public static (IReadOnlyList<SpecFile> Found, IReadOnlyList<string> Missing) Of(SpecFile document, IReadOnlyList<SpecFile> files)
    {
        var found = new List<SpecFile>();
        var missing = new List<string>();
        foreach (var name in document.Options.Overlays)
        {
            if (Find(document, name, files) is { } file)
            {
                found.Add(file);
            }
            else
            {
                missing.Add(name);
            }
        }

        return (found, missing);
    }

    // MSBuild's paths are relative to the project. Without a project they are relative to the document.
    private static SpecFile? Find(SpecFile document, string name, IReadOnlyList<SpecFile> files)
    {
        if (SpecPath.IsAbsolute(name))
        {
            return WithPath(name, files);
        }

        var folder = document.Options.OverlayFolder ?? document.Path.Substring(0, Math.Max(0, document.Path.LastIndexOfAny(['/', '\\'])));
        return WithPath(folder.Length == 0 ? name : folder + "/" + name, files);
    }

    private static SpecFile? WithPath(string path, IReadOnlyList<SpecFile> files)
    {
        var wanted = SpecPath.Normalize(path);
        var similar = files.Where(file => string.Equals(SpecPath.Normalize(file.Path), wanted, StringComparison.OrdinalIgnoreCase)).ToList();

        // Some file systems ignore case; one candidate is no guess.
        return similar.FirstOrDefault(file => SpecPath.Normalize(file.Path) == wanted) ?? (similar.Count == 1 ? similar[0] : null);
    }
}
