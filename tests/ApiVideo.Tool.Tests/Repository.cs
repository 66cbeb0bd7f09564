namespace ApiVideo.Tool.Tests;

/// <summary>Finds the repository that these tests were built in, and published documents beside it.</summary>
internal static class Repository
{
    public static string Root { get; } =
        FindAbove(folder => File.Exists(Path.Combine(folder, "generator", "ApiVideo.Generator.csproj")))
        ?? throw new InvalidOperationException("These tests have to run inside the repository.");

    public static string Spec => Path.Combine(Root, "spec", "webhooks.yaml");

    public static string Reference => Path.Combine(Root, "docs", "reference");

    /// <summary>Gets the folder of published documents; null where there is none.</summary>
    public static string? PublishedSpecs { get; } = Environment.GetEnvironmentVariable("APIVIDEO_SPECS") is { Length: > 0 } named ? named
        : FindAbove(folder => Directory.Exists(Path.Combine(folder, "shared", "specs"))) is { } found ? Path.Combine(found, "shared", "specs") : null;

    private static string? FindAbove(Func<string, bool> isIt)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (isIt(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
