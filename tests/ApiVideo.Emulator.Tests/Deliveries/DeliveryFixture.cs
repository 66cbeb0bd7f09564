using System.Net;
using System.Text.Json.Nodes;

namespace ApiVideo.Emulator.Tests.Deliveries;

/// <summary>Lets events happen and watches what comes of it.</summary>
internal abstract class DeliveryFixture : EmulatorFixture
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(3);

    protected LiveReader Live { get; private set; } = null!;

    [SetUp]
    public async Task OpenLiveStream() => Live = await LiveReader.OpenAsync(Client);

    [TearDown]
    public void CloseLiveStream() => Live.Dispose();

    protected async Task<int> EmitAsync(string json) =>
        Number((await SendForJsonAsync(HttpMethod.Post, "emulator/events", HttpStatusCode.Accepted, json))["deliveries"]);

    protected Task<int> EmitEventAsync(string eventName) => EmitAsync($$"""{"type":"{{eventName}}"}""");

    protected async Task<JsonObject> NextAttemptAsync() =>
        await Live.NextAsync("delivery") ?? throw new InvalidOperationException("The live stream has ended.");

    /// <summary>Waits until a retry is due in three seconds, and lets them pass.</summary>
    protected async Task PassRetryDelayAsync()
    {
        Assert.That(await Clock.NextTimerAsync(), Is.EqualTo(RetryDelay));
        Clock.Advance(RetryDelay);
    }
}
