namespace ApiVideo.Package.Tests.Running;

/// <summary>Finds the repository that these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } =
        FindAbove(folder => File.Exists(Path.Combine(folder, "generator", "ApiVideo.Generator.csproj")))
        ?? throw new InvalidOperationException("These tests have to run inside the repository.");

    /// <summary>Whether the commit is known: the source of a release may be an archive.</summary>
    public static bool IsClone { get; } = Path.Exists(Path.Combine(Root, ".git"));

    public static string Samples => Path.Combine(Root, "tests", "samples");

    public static string WebhooksSpec => Path.Combine(Root, "spec", "webhooks.yaml");

    /// <summary>The folder of published OpenAPI documents; null where there is none.</summary>
    public static string? PublishedSpecs { get; } =
        Environment.GetEnvironmentVariable("APIVIDEO_SPECS") is { Length: > 0 } named
            ? named
            : FindAbove(folder => Directory.Exists(SpecsIn(folder))) is { } found ? SpecsIn(found) : null;

    private static string SpecsIn(string folder) => Path.Combine(folder, "shared", "specs");

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
