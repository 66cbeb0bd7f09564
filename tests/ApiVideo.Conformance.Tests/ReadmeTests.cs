using System.Text.RegularExpressions;

namespace ApiVideo.Conformance.Tests;

/// <summary>The README's call of an API beyond the webhooks compiles with the client of the whole description.</summary>
public sealed partial class ReadmeTests
{
    [Test]
    public void The_call_of_another_api_compiles()
    {
        if (Corpus.WholeApiVideo is not { } files)
        {
            Assert.Ignore("APIVIDEO_SPECS names no folder with the whole description of api.video; the README's call of its videos was not compiled.");
            return;
        }

        var code = Code().Match(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"))).Groups["code"].Value;
        Assert.That(code, Does.Contain("client."));

        var options = files.Main.Options with { Namespace = "ApiVideo", ClientName = "ApiVideoClient" };
        using var client = CompiledClient.Compile(files with { Main = files.Main with { Options = options } }, $$"""
            using System;
            using System.IO;
            using System.Threading.Tasks;
            using ApiVideo;

            public static class Use
            {
                public static async Task Run(ApiVideoClient client)
                {
                    {{code}}
                }
            }
            """);
        Assert.That(client.Findings, Is.Empty);
    }

    [GeneratedRegex("^```csharp of-the-whole-description\\s*\\n(?<code>[^`]*)^```", RegexOptions.Multiline)]
    private static partial Regex Code();
}
