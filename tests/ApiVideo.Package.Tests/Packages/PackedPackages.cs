using System.Globalization;
using ApiVideo.Package.Tests.Running;

// Without a namespace: it belongs to all tests of this assembly.

/// <summary>
/// Packs the packages once, under a version that no cache has seen: the compiler and NuGet keep what they loaded
/// under a version that they know.
/// </summary>
[SetUpFixture]
internal sealed class PackedPackages
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "apivideo-packages-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    public static string Version { get; } = "1.0.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public static string Feed => Path.Combine(Folder, "feed");

    public static string GeneratorPackage => PackageOf("ApiVideo.Generator");

    public static string GeneratedPackage => PackageOf("ApiVideo.Generated");

    public static string AspNetCorePackage => PackageOf("ApiVideo.AspNetCore");

    public static string ToolPackage => PackageOf("ApiVideo.Tool");

    [OneTimeSetUp]
    public static async Task Pack()
    {
        Directory.CreateDirectory(Feed);
        (await PackAsync("generator/ApiVideo.Generator.csproj")).EnsureSuccess();
        (await PackAsync("src/ApiVideo.Generated/ApiVideo.Generated.csproj")).EnsureSuccess();
        (await PackAsync("src/ApiVideo.Tool/ApiVideo.Tool.csproj")).EnsureSuccess();
        (await PackAsync("src/ApiVideo.AspNetCore/ApiVideo.AspNetCore.csproj")).EnsureSuccess();
        (await PackAsync("src/ApiVideo.Templates/ApiVideo.Templates.csproj")).EnsureSuccess();
    }

    [OneTimeTearDown]
    public static async Task Clean()
    {
        Directory.Delete(Folder, recursive: true);
        var locals = await Command.DotnetAsync(Path.GetTempPath(), "nuget", "locals", "global-packages", "--list");
        if (locals.ExitCode != 0 || locals.Lines is not [.., var line])
        {
            return;
        }

        var global = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        foreach (var id in new[] { "apivideo.generator", "apivideo.generated", "apivideo.aspnetcore", "apivideo.tool" })
        {
            var extracted = Path.Combine(global, id, Version);
            if (Directory.Exists(extracted))
            {
                Directory.Delete(extracted, recursive: true);
            }
        }
    }

    /// <summary>Packs a project into the feed, leaving the repository's own build output alone.</summary>
    public static Task<CommandResult> PackAsync(string project) => Command.DotnetAsync(
        Repository.Root,
        "pack",
        project,
        "--configuration", "Release",
        "--artifacts-path", Path.Combine(Folder, "build"),
        "--output", Feed,
        "-p:Version=" + Version);

    public static string PackageOf(string id) => PackageFile(id, "nupkg");

    /// <summary>The package of symbols; it does not exist where the symbols are embedded.</summary>
    public static string SymbolsOf(string id) => PackageFile(id, "snupkg");

    private static string PackageFile(string id, string extension) => Path.Combine(Feed, $"{id}.{Version}.{extension}");
}
