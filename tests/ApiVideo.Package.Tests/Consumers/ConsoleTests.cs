using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A net10.0 program whose spec is a plain additional file among others that are no specs.</summary>
internal sealed class ConsoleTests
{
    private readonly Consumer _consumer = new Consumer("Console").WithWebhooksSpec();
    private CommandResult _build = null!;

    [OneTimeSetUp]
    public async Task Build() => _build = (await _consumer.BuildAsync()).EnsureSuccess();

    [OneTimeTearDown]
    public void Clean() => _consumer.Dispose();

    [Test]
    public void Additional_files_that_are_no_specs_are_left_alone() =>
        Assert.That(Finding.In(_build), Is.Empty);

    [Test]
    public async Task It_creates_gets_lists_and_deletes()
    {
        await using var emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = 10 });

        var run = await _consumer.RunAsync(emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[]
        {
            "created 201: https://example.com/webhooks",
            "events: video.encoding.quality.completed video.source.recorded",
            "shown: False",
            "listed 1 of 1",
            "limit 10, remaining 7, header 7",
            "gone: 404 Webhooks.Delete",
        }));
    }
}
