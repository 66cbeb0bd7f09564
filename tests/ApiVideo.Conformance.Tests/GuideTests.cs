using System.Text.RegularExpressions;

namespace ApiVideo.Conformance.Tests;

/// <summary>The guide's calls of APIs beyond the webhooks compile with the client of the whole description.</summary>
public sealed partial class GuideTests
{
    [Test]
    public void The_calls_of_other_apis_compile()
    {
        if (Corpus.WholeApiVideo is not { } files)
        {
            Assert.Ignore("APIVIDEO_SPECS names no folder with the whole description of api.video; the guide's calls of its videos were not compiled.");
            return;
        }

        var codes = Code().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "coverage.md"))).Select(match => match.Groups["code"].Value).ToList();
        Assert.That(codes, Has.Count.EqualTo(1).And.All.Contains("client."));

        var options = files.Main.Options with { Namespace = "ApiVideo", ClientName = "ApiVideoClient" };
        using var client = CompiledClient.Compile(files with { Main = files.Main with { Options = options } }, [.. codes.Select((code, i) => $$"""
            using System;
            using System.IO;
            using System.Net.Http;
            using System.Threading.Tasks;
            using ApiVideo;

            public static class Use{{i}}
            {
                public static async Task Run(ApiVideoClient client)
                {
                    {{code}}
                }
            }
            """)]);
        Assert.That(client.Findings, Is.Empty);
    }

    [GeneratedRegex("^```csharp of-the-whole-description\\s*\\n(?<code>[^`]*)^```", RegexOptions.Multiline)]
    private static partial Regex Code();
}
