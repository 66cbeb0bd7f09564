using ApiVideo.Emulator;

namespace ApiVideo.Generated.Tests.Readme;

/// <summary>The promised code does what it says.</summary>
internal sealed class ContractExampleTests
{
    [Test]
    public async Task It_runs()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        using var client = new ApiVideoClient(EmulatorOptions.DefaultApiKey, emulator.BaseAddress);
        var output = new List<string>();

        await ContractExample.RunAsync(client, output, CancellationToken.None);

        Assert.That(output, Is.EqualTo(new[]
        {
            "100 98 98 True",
            "listed https://example.com/webhooks",
            "streamed https://example.com/webhooks",
            "deleted",
            "There is no webhook of this id. NotFound 95",
        }));
    }

    [Test]
    public void Clients_are_made_in_every_way()
    {
        using var httpClient = new HttpClient();

        Assert.That(() => ContractExample.MakeClients("key", httpClient), Throws.Nothing);
    }
}
