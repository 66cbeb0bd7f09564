namespace ApiVideo.Generated.Tests;

/// <summary>Files of the repository, which stands somewhere above the built tests.</summary>
internal static class RepositoryFile
{
    private static readonly Lazy<string> Root = new(FindRoot);

    internal static string PathOf(params string[] parts) => Path.Combine([Root.Value, .. parts]);

    internal static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "spec", "webhooks.yaml")))
        {
            folder = folder.Parent ?? throw new FileNotFoundException("spec/webhooks.yaml stands in no folder above the tests.");
        }

        return folder.FullName;
    }
}
