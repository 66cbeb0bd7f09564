using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ApiVideo.Emulator.Tests;

/// <summary>Runs the emulator as the program that it also is.</summary>
internal sealed class ProgramTests
{
    [Test]
    public async Task It_prints_where_it_listens_and_obeys_its_arguments()
    {
        using var process = Start("--port", "0", "--rate-limit", "7", "--window", "9", "--api-key", "one", "--api-key", "two");
        try
        {
            var line = await process.StandardOutput.ReadLineAsync();
            Assert.That(line, Does.StartWith("Listening on http://127.0.0.1:"));

            using var client = new HttpClient { BaseAddress = new Uri(line!["Listening on ".Length..]) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("two:")));
            using var response = await client.GetAsync(new Uri("webhooks", UriKind.Relative));
            Assert.Multiple(() =>
            {
                Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
                Assert.That(response.Headers.GetValues("X-RateLimit-Limit"), Is.EqualTo(new[] { "7" }));
                Assert.That(response.Headers.GetValues("X-RateLimit-Retry-After"), Is.EqualTo(new[] { "9" }));
            });
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    [TestCase("--unknown", "Unknown argument: --unknown")]
    [TestCase("--port", "--port needs a value.")]
    [TestCase("--port 65536", "--port needs an integer from 0 to 65535.")]
    [TestCase("--rate-limit 0", "--rate-limit needs an integer from 1")]
    [TestCase("--window -5", "--window needs an integer from 1")]
    [TestCase("--every 0", "--every needs an integer from 1")]
    [TestCase("--event video.new", "There is no event of this name: video.new")]
    [TestCase("--allow-remote --unknown", "Unknown argument: --unknown")]
    [TestCase("--api-key a:b", "none may be empty or contain a colon")]
    public async Task A_wrong_argument_ends_it_with_an_explanation(string arguments, string expected)
    {
        using var process = Start(arguments.Split(' '));

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.EqualTo(2));
        Assert.That(error, Does.Contain(expected).And.Contain("--rate-limit NUMBER"));
    }

    [Test]
    public async Task Help_lists_the_arguments()
    {
        using var process = Start("--help");

        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(text, Does.Contain("--token-lifetime SECONDS"));
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(WebhooksEmulator).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        return Process.Start(start)!;
    }
}
