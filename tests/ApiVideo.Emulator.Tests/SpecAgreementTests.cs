using System.Net;

namespace ApiVideo.Emulator.Tests;

/// <summary>The emulator is written by hand and on its own, so it may drift from the spec; these tests say when.</summary>
internal sealed class SpecAgreementTests : EmulatorFixture
{
    private static readonly SpecDocument Spec = SpecDocument.Load();

    protected override EmulatorOptions Configure(EmulatorOptions options) => options with { RateLimit = 4 };

    [Test]
    public async Task A_created_webhook_has_the_members_of_the_example() =>
        await ExpectAsync("/webhooks", "post", 201, """{"events":["video.source.recorded"],"url":"https://example.com"}""");

    [Test]
    public async Task A_refused_webhook_has_the_members_of_the_example() =>
        await ExpectAsync("/webhooks", "post", 400, "{}");

    [Test]
    public async Task A_found_webhook_has_the_members_of_the_example() =>
        await ExpectAsync("/webhooks/{webhookId}", "get", 200, id: Text((await CreateAsync())["webhookId"]));

    [Test]
    public async Task A_list_has_the_members_of_the_example()
    {
        await CreateAsync();
        await ExpectAsync("/webhooks", "get", 200);
    }

    [Test]
    public async Task An_unknown_webhook_has_the_members_of_the_example() =>
        await ExpectAsync("/webhooks/{webhookId}", "delete", 404, id: "unknown");

    [Test]
    public async Task A_deleted_webhook_declares_its_headers()
    {
        var id = Text((await CreateAsync())["webhookId"]);
        using var response = await SendAsync(HttpMethod.Delete, $"webhooks/{id}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(RateLimitHeaders(response), Is.EquivalentTo(Spec.ResponseHeaders("/webhooks/{webhookId}", "delete", 204)));
    }

    [TestCase("/webhooks", "get")]
    [TestCase("/webhooks", "post")]
    [TestCase("/webhooks/{webhookId}", "get")]
    [TestCase("/webhooks/{webhookId}", "delete")]
    public async Task A_spent_window_has_the_members_of_the_example(string path, string method)
    {
        for (var i = 0; i < 4; i++)
        {
            using var response = await SendAsync(HttpMethod.Get, "webhooks");
        }

        await ExpectAsync(path, method, 429, id: "any");
    }

    [Test]
    public async Task An_issued_token_has_the_members_of_the_example() =>
        await ExpectAsync("/auth/api-key", "post", 200, $$"""{"apiKey":"{{FirstKey}}"}""");

    [Test]
    public async Task A_renewed_token_has_the_members_of_the_example()
    {
        var tokens = await SendForJsonAsync(HttpMethod.Post, "auth/api-key", HttpStatusCode.OK, $$"""{"apiKey":"{{FirstKey}}"}""");
        await ExpectAsync("/auth/refresh", "post", 200, $$"""{"refreshToken":"{{Text(tokens["refresh_token"])}}"}""");
    }

    [TestCase("/auth/api-key", """{"apiKey":"unknown"}""")]
    [TestCase("/auth/refresh", """{"refreshToken":"unknown"}""")]
    public async Task A_refused_secret_has_the_members_of_the_example(string path, string json) =>
        await ExpectAsync(path, "post", 400, json);

    [Test]
    public async Task Every_event_of_the_spec_can_be_subscribed_to()
    {
        var names = string.Join(',', Spec.EventNames().Select(name => $"\"{name}\""));

        var webhook = await SendForJsonAsync(
            HttpMethod.Post, "webhooks", HttpStatusCode.Created, $$"""{"events":[{{names}}],"url":"https://example.com"}""");

        Assert.That(webhook["events"]!.AsArray().Select(Text), Is.EqualTo(Spec.EventNames()));
    }

    private async Task ExpectAsync(string path, string method, int status, string? json = null, string id = "")
    {
        using var response = await SendAsync(HttpMethod.Parse(method), path.Replace("{webhookId}", id, StringComparison.Ordinal), json);
        var body = await ReadAsync(response);

        Assert.Multiple(() =>
        {
            Assert.That((int)response.StatusCode, Is.EqualTo(status));
            Assert.That(SpecDocument.Members(body), Is.EquivalentTo(Spec.ResponseMembers(path, method, status)));
            Assert.That(RateLimitHeaders(response), Is.EquivalentTo(Spec.ResponseHeaders(path, method, status)));
        });
    }

    private static IEnumerable<string> RateLimitHeaders(HttpResponseMessage response) =>
        response.Headers.Select(header => header.Key).Where(name => name.StartsWith("X-RateLimit", StringComparison.Ordinal));
}
