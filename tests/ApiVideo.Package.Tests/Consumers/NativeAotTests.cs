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
        if (!OperatingSystem.IsWindows() && !IsInstalled("clang") && !IsInstalled("gcc"))
        {
            Assert.Ignore("NOT TESTED: native code needs a linker. On Debian: apt-get install gcc libc6-dev zlib1g-dev.");
        }

        using var consumer = new Consumer("AotConsole").WithWebhooksSpec();
        await using var emulator = await WebhooksEmulator.StartAsync();
        var folder = consumer.PathOf("published");

        var publish = await Command.DotnetAsync(
            consumer.Folder, "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", folder, "-clp:NoSummary");
        publish.EnsureSuccess();
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "AotConsole.exe" : "AotConsole");
        var run = await Command.RunAsync(folder, program, emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(Finding.In(publish), Is.Empty);
        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[]
        {
            "created https://example.com/webhooks",
            "listed 1, 98 calls left",
            "round trip True",
            "Webhooks.Delete: 404",
            "injected https://example.com/webhooks, keyed 95",
        }));
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"NativeAOT: {new FileInfo(program).Length / 1e6:F2} MB, published in {publish.Duration.TotalSeconds:F0} s"));
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
