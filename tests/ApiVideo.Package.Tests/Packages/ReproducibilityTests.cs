using System.Security.Cryptography;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>Two copies of the repository in two folders give packages with the same bytes in them.</summary>
internal sealed class ReproducibilityTests
{
    private static readonly string[] Projects =
    [
        "generator/ApiVideo.Generator.csproj",
        "src/ApiVideo.Generated/ApiVideo.Generated.csproj",
        "src/ApiVideo.AspNetCore/ApiVideo.AspNetCore.csproj",
        "src/ApiVideo.Tool/ApiVideo.Tool.csproj",
        "src/ApiVideo.Templates/ApiVideo.Templates.csproj",
    ];

    [Test]
    public async Task Every_file_of_every_package_is_the_same()
    {
        var root = Directory.CreateTempSubdirectory("apivideo-copies-").FullName;
        try
        {
            var first = await PackAsync(Path.Combine(root, "a"), reversed: false);
            var second = await PackAsync(Path.Combine(root, "another folder"), reversed: true);

            Assert.That(first.Keys.Count(file => file.EndsWith(".dll", StringComparison.Ordinal)), Is.GreaterThan(20));
            Assert.That(second, Is.EquivalentTo(first));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Returns the hash of each file, by package and path.</summary>
    private static async Task<Dictionary<string, string>> PackAsync(string folder, bool reversed)
    {
        Copy(folder, reversed);
        foreach (var project in Projects)
        {
            (await Command.DotnetAsync(folder, "pack", project, "--output", Path.Combine(folder, "feed"))).EnsureSuccess();
        }

        return Directory.GetFiles(Path.Combine(folder, "feed"))
            .SelectMany(path => new PackageFile(path).Everything, (path, file) => (Name: $"{Path.GetFileName(path)}/{file.Key}", file.Value))
            .ToDictionary(file => file.Name, file => Convert.ToHexString(SHA256.HashData(file.Value)), StringComparer.Ordinal);
    }

    // In another order, because some file systems list files as they were created.
    private static void Copy(string to, bool reversed)
    {
        string[] files = [.. Directory.GetFiles(Repository.Root), .. new[] { "generator", "src", "spec", Path.Combine("docs", "images") }.SelectMany(FilesIn)];
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in reversed ? files.Reverse() : files)
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // A source of packages that the clone has.
        Directory.CreateDirectory(Path.Combine(to, "artifacts", "packages"));
        File.Delete(Path.Combine(to, ".git"));
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
