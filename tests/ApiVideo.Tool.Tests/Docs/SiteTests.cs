using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ApiVideo.Tool.Tests.Docs;

/// <summary>The documentation site is built without a warning, its links lead somewhere, and it asks no other host for anything.</summary>
internal sealed partial class SiteTests
{
    // Where the site leads to files that it does not have.
    private const string Source = "https://github.com/apivideo/ApiVideo.Generated/blob/main/";

    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    [TestCase("guide")]
    [TestCase("diagnostics")]
    [TestCase("reference")]
    [TestCase("decisions")]
    public void Each_page_is_in_the_table_of_contents_of_its_folder(string name)
    {
        var folder = Path.Combine(Docs, name);
        var listed = Entry().Matches(File.ReadAllText(Path.Combine(folder, "toc.yml"))).Select(entry => entry.Groups["href"].Value);
        var pages = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Select(page => Path.GetRelativePath(folder, page).Replace('\\', '/'));

        Assert.That(listed, Is.EquivalentTo(pages));
    }

    [Test]
    public void The_site_is_whole()
    {
        if (!File.Exists(Path.Combine(Repository.Root, "src", "ApiVideo.AspNetCore", "bin", "Debug", "net10.0", "ApiVideo.AspNetCore.dll")))
        {
            Assert.Ignore("The site describes the assemblies of the Debug configuration, which have not been built.");
        }

        if (Dotnet("tool", "restore") is { ExitCode: not 0 } failed)
        {
            Assert.Ignore("docfx cannot be restored: " + failed.Output);
        }

        using var site = new TemporaryFolder();
        var (exitCode, output) = Dotnet("docfx", Path.Combine("docs", "docfx.json"), "--warningsAsErrors", "--output", site.Path);
        Assert.That(exitCode, Is.Zero, output);

        var pages = Directory.GetFiles(site.Path, "*.html", SearchOption.AllDirectories);
        Assert.That(pages.Select(page => Path.GetRelativePath(site.Path, page).Replace('\\', '/')), Is.SupersetOf(new[]
        {
            "index.html", "guide/getting-started.html", "diagnostics/AVG0005.html", "reference/WebhooksApi.html", "api/ApiVideo.ApiVideoClient.html", "CHANGELOG.html",
        }));
        Assert.That(pages.SelectMany(Problems), Is.Empty);
    }

    private static IEnumerable<string> Problems(string page)
    {
        var text = File.ReadAllText(page);
        foreach (Match match in Resource().Matches(text))
        {
            yield return $"{page}: {match.Value} is asked of another host";
        }

        foreach (Match match in Link().Matches(text))
        {
            var target = WebUtility.HtmlDecode(match.Groups["target"].Value);
            var file = target.StartsWith(Source, StringComparison.Ordinal) ? Path.Combine(Repository.Root, Uri.UnescapeDataString(target[Source.Length..]))
                : Absolute().IsMatch(target) ? null
                : Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(target));
            if (file is not null && !Path.Exists(file))
            {
                yield return $"{page}: {target} does not exist";
            }
        }
    }

    private static (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    [GeneratedRegex(@"href: (?<href>\S+\.md)$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?(?:src|href|data)=""(?:https?:)?//[^>]*>")]
    private static partial Regex Resource();

    [GeneratedRegex(@"(?:href|src)=""(?<target>[^""#?]+)[^""]*""")]
    private static partial Regex Link();

    [GeneratedRegex("^(?:[a-z]+:|//)")]
    private static partial Regex Absolute();
}
