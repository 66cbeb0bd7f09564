using System.Globalization;
using System.Runtime.InteropServices;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A program published as native code, with every warning of the ahead-of-time compiler an error.</summary>
internal sealed class NativeAotTests
{
    [Test]
    public async Task A_native_program_creates_and_lists_webhooks()
    {
        NeedLinker();
        using var consumer = new Consumer("AotConsole").WithWebhooksSpec();

        Assert.That(await PublishAndRunAsync(consumer, "AotConsole"), Is.EqualTo(new[]
        {
            "created https://example.com/webhooks",
            "listed 1, 98 calls left",
            "round trip True",
            "Webhooks.Delete: 404",
        }));
    }

    [Test]
    public async Task A_native_program_receives_deliveries()
    {
        NeedLinker();
        (await PackedPackages.PackAsync("src/ApiVideo.Generated/ApiVideo.Generated.csproj")).EnsureSuccess();
        (await PackedPackages.PackAsync("src/ApiVideo.AspNetCore/ApiVideo.AspNetCore.csproj")).EnsureSuccess();
        using var consumer = new Consumer("AotReceiver");

        Assert.That(await PublishAndRunAsync(consumer, "AotReceiver"), Is.EqualTo(new[]
        {
            "202: hls in 2160p",
            "202: summary_1",
            "202: unknown video.new",
            "forged: 401",
        }));
    }

    private static void NeedLinker()
    {
        if (!OperatingSystem.IsWindows() && !IsInstalled("clang") && !IsInstalled("gcc"))
        {
            Assert.Ignore("NOT TESTED: native code needs a linker. On Debian: apt-get install gcc libc6-dev zlib1g-dev.");
        }
    }

    private static async Task<IReadOnlyList<string>> PublishAndRunAsync(Consumer consumer, string name)
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        var folder = consumer.PathOf("published");
        var publish = await Command.DotnetAsync(
            consumer.Folder, "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", folder, "-clp:NoSummary");
        publish.EnsureSuccess();
        Assert.That(Finding.In(publish), Is.Empty);

        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"NativeAOT: {name} {new FileInfo(program).Length / 1e6:F2} MB, published in {publish.Duration.TotalSeconds:F0} s"));
        return (await Command.RunAsync(folder, program, emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey)).EnsureSuccess().Lines;
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
