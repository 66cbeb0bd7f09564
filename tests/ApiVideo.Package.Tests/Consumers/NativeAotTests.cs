using System.Globalization;
using System.Runtime.InteropServices;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A program published as native code, with every warning of the ahead-of-time compiler an error.</summary>
internal sealed class NativeAotTests
{
    [Test]
    public async Task A_native_program_creates_and_lists_webhooks_and_takes_deliveries()
    {
        using var consumer = new Consumer("AotConsole").WithWebhooksSpec();

        Assert.That(await RunNativeAsync(consumer, "AotConsole"), Is.EqualTo(new[]
        {
            "created https://example.com/webhooks",
            "listed 1, 98 calls left",
            "round trip True",
            "Webhooks.Delete: 404",
            "injected https://example.com/webhooks, keyed 95",
            "VideoEncodingQualityCompletedEvent { Type = video.encoding.quality.completed, EmittedAt = , VideoId = vi1, LiveStreamId = , Encoding = , Quality = 2160p, "
                + "AdditionalProperties = { } }, unreadable emittedAt",
            """{"type":"video.of.tomorrow"}""",
            "vi1 in 2160p",
            """{"type":"video.source.recorded","videoId":"vi1"}""",
            "book 7 of 2026-01-02",
        }));
    }

    [Test]
    public async Task A_native_program_verifies_deliveries_with_the_ready_made_client()
    {
        using var consumer = new Consumer("ReadyMade");

        Assert.That(await RunNativeAsync(consumer, "ReadyMade", "-p:PublishAot=true", "-p:IlcTreatWarningsAsErrors=true", "-p:TrimmerSingleWarn=false"), Is.EqualTo(Packages.GeneratedPackageTests.Lines));
    }

    [Test]
    public async Task A_native_program_receives_deliveries()
    {
        using var consumer = new Consumer("AotReceiver");

        Assert.That(await RunNativeAsync(consumer, "AotReceiver"), Is.EqualTo(new[]
        {
            "202: hls in 2160p",
            "202: summary_1",
            "202: unknown video.new",
            "forged: 401",
        }));
    }

    /// <summary>Publishes a program and gives what it prints.</summary>
    private static async Task<IReadOnlyList<string>> RunNativeAsync(Consumer consumer, string name, params string[] properties)
    {
        Linker.Require();
        await using var emulator = await WebhooksEmulator.StartAsync();
        var folder = consumer.PathOf("published");

        var publish = await Command.DotnetAsync(
            consumer.Folder, ["publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", folder, "-clp:NoSummary", .. properties]);
        publish.EnsureSuccess();
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
        var run = await Command.RunAsync(folder, program, emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(Finding.In(publish), Is.Empty);
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"NativeAOT {name}: {new FileInfo(program).Length / 1e6:F2} MB, published in {publish.Duration.TotalSeconds:F0} s"));
        return run.EnsureSuccess().Lines;
    }
}
