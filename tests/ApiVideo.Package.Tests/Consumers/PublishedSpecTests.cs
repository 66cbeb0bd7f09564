using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>The webhooks part of the document that api.video publishes gives the same client as this repository's own spec.</summary>
internal sealed class PublishedSpecTests
{
    private const string Document = "apivideo_api.video-documentation_api.yaml";

    [Test]
    public async Task The_published_webhooks_part_compiles_and_works()
    {
        var path = Path.Combine(Repository.PublishedSpecs ?? "", Document);
        if (!File.Exists(path))
        {
            Assert.Ignore($"NOT TESTED: {Document} is not at hand. Name its folder in the environment variable APIVIDEO_SPECS.");
        }

        var spec = SpecCutter.Cut(await File.ReadAllTextAsync(path), "/webhooks", "/webhooks/{webhookId}");
        using var consumer = new Consumer("PublishedSpec").With("published.yaml", spec);
        await using var emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = 10 });

        var build = (await consumer.BuildAsync()).EnsureSuccess();
        var run = await consumer.RunAsync(emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(Finding.In(build), Is.Empty);
        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[]
        {
            "got True video.encoding.quality.completed https://example.com/webhooks True",
            "listed 1, remaining True, limit 10",
            "each https://example.com/webhooks",
            "deleted 204",
            "True 404 True",
        }));
    }
}
