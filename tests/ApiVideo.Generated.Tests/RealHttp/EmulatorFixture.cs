using ApiVideo.Emulator;

namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>A fresh server for each test, and clients that talk to it over the loopback interface.</summary>
internal abstract class EmulatorFixture
{
    protected const string FirstKey = "first-key";
    protected const string SecondKey = "second-key";

    private readonly List<ApiVideoClient> _clients = [];

    protected WebhooksEmulator Emulator { get; private set; } = null!;

    /// <summary>A client with the first key.</summary>
    protected ApiVideoClient Client => _clients[0];

    protected WebhooksApi Webhooks => Client.Webhooks;

    protected virtual EmulatorOptions Options { get; } = new() { ApiKeys = [FirstKey, SecondKey], RateLimit = 1000 };

    [SetUp]
    public async Task StartEmulator()
    {
        Emulator = await WebhooksEmulator.StartAsync(Options);
        ClientOf(FirstKey);
    }

    [TearDown]
    public async Task StopEmulator()
    {
        _clients.ForEach(client => client.Dispose());
        _clients.Clear();
        await Emulator.DisposeAsync();
    }

    protected ApiVideoClient ClientOf(string apiKey) => Keep(new ApiVideoClient(apiKey, Emulator.BaseAddress));

    protected ApiVideoClient ClientOf(ApiVideoCredential? credential) =>
        Keep(new ApiVideoClient(new ApiVideoClientOptions { BaseAddress = Emulator.BaseAddress, Credential = credential }));

    protected Task<ApiResponse<Webhook>> CreateAsync(string url, params WebhookEventType[] events) =>
        Webhooks.CreateAsync(new WebhooksCreationPayload { Events = events, Url = url });

    private ApiVideoClient Keep(ApiVideoClient client)
    {
        _clients.Add(client);
        return client;
    }
}
