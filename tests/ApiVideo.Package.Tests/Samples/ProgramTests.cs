using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Samples;

/// <summary>The samples that are programs of a command line, as their READMEs run them.</summary>
internal sealed partial class ProgramTests
{
    [Test]
    public async Task The_console_creates_lists_and_deletes_webhooks()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        Task<CommandResult> CallAsync(params string[] arguments) =>
            BuiltSamples.RunAsync("webhooks-console", [.. arguments, "--server", emulator.BaseAddress.AbsoluteUri]);

        var created = (await CallAsync("create", "https://example.com/hooks", "--event", "video.source.recorded", "--event", "live-stream.broadcast.ended")).EnsureSuccess();
        var id = created.Lines.Single().Split("  ")[0];
        var listed = (await CallAsync("list")).EnsureSuccess();
        var deleted = (await CallAsync("delete", id)).EnsureSuccess();

        Assert.That(created.Output, Does.Match(@"^webhook_\w+  sig_sec_\w+\n$"));
        Assert.That(listed.Lines, Is.EqualTo(new[] { $"{id}  https://example.com/hooks  video.source.recorded, live-stream.broadcast.ended", "98 of 100 calls left" }));
        Assert.That(deleted.Lines, Is.EqualTo(new[] { "Deleted" }));
        await ExpectFailureAsync(CallAsync("delete", id), "There is no webhook of this id.");
        await ExpectFailureAsync(CallAsync("create", "hooks"), "url: This attribute must be an absolute http or https address.");
        await ExpectFailureAsync(BuiltSamples.RunAsync("webhooks-console", "list", "--server", "here"), "The server must be an absolute address.");
        await ExpectFailureAsync(
            BuiltSamples.RunAsync("webhooks-console", "list", "--server", "https://api.example"), "Set the environment variable APIVIDEO_API_KEY to the API key for https://api.example/");

        static async Task ExpectFailureAsync(Task<CommandResult> call, string message)
        {
            var result = await call;
            Assert.That(result.ExitCode, Is.EqualTo(1), result.ToString());
            Assert.That(result.Lines[0], Is.EqualTo(message));
        }
    }

    [Test]
    public async Task Two_workers_read_all_pages_below_the_rate_of_one_limiter()
    {
        // Without the limiter the 100 calls would be made in less than a second or two.
        var seeders = Enumerable.Range(0, 10).Select(number => $"seeder-{number}").ToList();
        await using var emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions
        {
            ApiKeys = [EmulatorOptions.DefaultApiKey, .. seeders],
            RateLimit = 45,
            RateLimitWindow = TimeSpan.FromSeconds(1),
        });
        foreach (var seeder in seeders)
        {
            await CreateAsync(emulator.BaseAddress, seeder, count: 20);
        }

        await using var worker = BuiltSamples.Start(
            "paging-worker",
            "--ApiVideo:BaseAddress=" + emulator.BaseAddress,
            "--ApiVideo:RateLimits:WaitOnTooManyRequests=false",
            "--CallsPerSecond=20",
            "--PageSize=4");
        await worker.WaitForAsync(": video.source.recorded 200");
        await worker.WaitForAsync(": a.example 100, b.example 100");

        Assert.That(worker.Output, Does.Not.Contain("could not be read"));
        Assert.That(
            Duration().Matches(worker.Output).Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)),
            Has.Exactly(2).Items.And.All.GreaterThan(2.5));
    }

    [Test]
    public async Task A_client_is_compiled_from_the_document_that_the_build_of_its_service_writes()
    {
        await using var service = BuiltSamples.Start("aspnetcore-client/Service", "--urls", "http://127.0.0.1:0");
        var address = await service.WaitForAsync("Now listening on: ");

        var run = await BuiltSamples.RunAsync("aspnetcore-client/Client", address);

        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[]
        {
            "Ada's parcel of 1250 g is Accepted",
            "1 accepted",
            "404: There is no such parcel.",
            "Grams: The field Grams must be between 1 and 30000.",
        }));
        Assert.That(
            (await File.ReadAllTextAsync(BuiltSamples.PathOf("aspnetcore-client", "openapi", "parcels.json"))).ReplaceLineEndings(),
            Is.EqualTo((await File.ReadAllTextAsync(Path.Combine(Repository.Gallery, "aspnetcore-client", "openapi", "parcels.json"))).ReplaceLineEndings()));
    }

    [Test]
    public async Task A_native_program_manages_webhooks()
    {
        Linker.Require();
        await using var emulator = await WebhooksEmulator.StartAsync();
        var folder = BuiltSamples.PathOf("native-aot", "published");

        (await Command.DotnetAsync(
            BuiltSamples.PathOf("native-aot"),
            ["publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", folder, "-p:TrimmerSingleWarn=false", .. BuiltSamples.BuildArguments])).EnsureSuccess();
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "native-aot.exe" : "native-aot");
        var run = await Command.RunAsync(folder, program, emulator.BaseAddress.AbsoluteUri);
        var withoutKey = await Command.RunAsync(folder, program, "https://api.example");

        Assert.That(withoutKey.ExitCode, Is.EqualTo(1));
        Assert.That(withoutKey.Output.Trim(), Is.EqualTo("Set the environment variable APIVIDEO_API_KEY to the API key for https://api.example/"));
        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[]
        {
            "Created https://example.com/native",
            "Listed 1 of 1; 98 calls left",
            "\"video.encoding.quality.completed\"",
            "Deleted",
        }));
    }

    private static async Task CreateAsync(Uri server, string apiKey, int count)
    {
        using var http = new HttpClient { BaseAddress = server };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(apiKey + ":")));
        for (var i = 0; i < count; i++)
        {
            var url = i % 2 == 0 ? "https://a.example/" : "https://b.example/";
            using var response = await http.PostAsJsonAsync("webhooks", new { events = new[] { "video.source.recorded" }, url });
            response.EnsureSuccessStatusCode();
        }
    }

    [GeneratedRegex(@"200 webhooks in ([\d.]+) s")]
    private static partial Regex Duration();
}
