using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ApiVideo.Emulator.Tests;

/// <summary>Starts a fresh emulator for each test and talks to it over the loopback interface.</summary>
internal abstract class EmulatorFixture
{
    protected const string FirstKey = "first-key";
    protected const string SecondKey = "second-key";
    protected const string EncodingCompleted = "video.encoding.quality.completed";
    protected const string SourceRecorded = "video.source.recorded";

    protected ManualTimeProvider Clock { get; private set; } = null!;

    protected WebhooksEmulator Emulator { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    [SetUp]
    public async Task StartEmulator()
    {
        Clock = new ManualTimeProvider(new DateTimeOffset(2021, 1, 8, 14, 12, 18, TimeSpan.Zero));
        Emulator = await WebhooksEmulator.StartAsync(Configure(new EmulatorOptions
        {
            ApiKeys = [FirstKey, SecondKey],
            RateLimit = 1000,
            TimeProvider = Clock,
        }));
        Client = new HttpClient { BaseAddress = Emulator.BaseAddress };
    }

    [TearDown]
    public async Task StopEmulator()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }

    protected virtual EmulatorOptions Configure(EmulatorOptions options) => options;

    protected static AuthenticationHeaderValue Basic(string user, string password = "") =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    protected async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string address,
        string? json = null,
        AuthenticationHeaderValue? credential = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = credential ?? Basic(FirstKey);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        return await Client.SendAsync(request);
    }

    protected async Task<JsonObject> SendForJsonAsync(HttpMethod method, string address, HttpStatusCode status, string? json = null)
    {
        using var response = await SendAsync(method, address, json);
        Assert.That(response.StatusCode, Is.EqualTo(status));
        return await ReadAsync(response);
    }

    protected Task<JsonObject> CreateAsync(string url = "https://example.com/webhooks", string eventName = EncodingCompleted) =>
        SendForJsonAsync(HttpMethod.Post, "webhooks", HttpStatusCode.Created, $$"""{"events":["{{eventName}}"],"url":"{{url}}"}""");

    protected static async Task<JsonObject> ReadAsync(HttpResponseMessage response)
    {
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    protected static string Text(JsonNode? node) => node!.GetValue<string>();

    protected static int Number(JsonNode? node) => node!.GetValue<int>();
}
