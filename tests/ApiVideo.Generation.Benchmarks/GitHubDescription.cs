using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace ApiVideo.Generation.Benchmarks;

/// <summary>Fetches GitHub's description of its API, 13 MB of JSON, from the npm package that publishes it.</summary>
internal static class GitHubDescription
{
    private const string Package = "@octokit/openapi@23.0.2";

    private const string Entry = "package/generated/api.github.com.json";

    /// <summary>Gives the file, in the temporary folder.</summary>
    /// <exception cref="InvalidOperationException">npm is not there, or cannot fetch the package.</exception>
    public static async Task<string> FetchAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "openapi-documents"));
        var file = Path.Combine(folder.FullName, Path.GetFileName(Entry));
        if (File.Exists(file))
        {
            return file;
        }

        var start = new ProcessStartInfo("npm") { RedirectStandardOutput = true, WorkingDirectory = folder.FullName };
        foreach (var argument in new[] { "pack", "--silent", Package })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("npm does not start.");
        var archive = (await process.StandardOutput.ReadToEndAsync()).Trim();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm could not fetch {Package}.");
        }

        await ExtractAsync(Path.Combine(folder.FullName, archive), file);
        return file;
    }

    private static async Task ExtractAsync(string archive, string file)
    {
        await using var stream = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        await using var tar = new TarReader(stream);
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (entry.Name == Entry)
            {
                await entry.ExtractToFileAsync(file, overwrite: true);
                return;
            }
        }

        throw new InvalidOperationException($"{Package} has no {Entry}.");
    }
}
