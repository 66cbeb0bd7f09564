using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ApiVideo.Emulator.Tests;

internal sealed class TokenTests : EmulatorFixture
{
    protected override EmulatorOptions Configure(EmulatorOptions options) =>
        options with { TokenLifetime = TimeSpan.FromMinutes(10) };

    [Test]
    public async Task A_key_is_exchanged_for_a_token_that_opens_the_operations()
    {
        var tokens = await ExchangeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Text(tokens["token_type"]), Is.EqualTo("Bearer"));
            Assert.That(Number(tokens["expires_in"]), Is.EqualTo(600));
            Assert.That(Text(tokens["access_token"]), Is.Not.EqualTo(Text(tokens["refresh_token"])));
        });
        Assert.That(await StatusWithAsync(tokens), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_token_is_refused_once_it_has_expired()
    {
        var tokens = await ExchangeAsync();

        Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        var before = await StatusWithAsync(tokens);
        Clock.Advance(TimeSpan.FromTicks(1));
        var after = await StatusWithAsync(tokens);

        Assert.That(before, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task An_expired_token_can_be_renewed()
    {
        var tokens = await ExchangeAsync();
        Clock.Advance(TimeSpan.FromHours(1));

        var renewed = await RefreshAsync(tokens, HttpStatusCode.OK);

        Assert.That(await StatusWithAsync(renewed), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusWithAsync(tokens), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_refresh_token_works_once_and_its_successor_after_it()
    {
        var tokens = await ExchangeAsync();

        var renewed = await RefreshAsync(tokens, HttpStatusCode.OK);
        var error = await RefreshAsync(tokens, HttpStatusCode.BadRequest);

        Assert.That(Text(error["type"]), Does.EndWith("/authentication-invalid-user-credentials"));
        Assert.That(Text(renewed["access_token"]), Is.Not.EqualTo(Text(tokens["access_token"])));
        await RefreshAsync(renewed, HttpStatusCode.OK);
    }

    [Test]
    public async Task Only_one_of_many_renewals_at_once_succeeds()
    {
        var body = $$"""{"refreshToken":"{{Text((await ExchangeAsync())["refresh_token"])}}"}""";

        var responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(HttpMethod.Post, "auth/refresh", body)));

        Assert.That(responses.Count(response => response.IsSuccessStatusCode), Is.EqualTo(1));
        Array.ForEach(responses, response => response.Dispose());
    }

    [TestCase("auth/api-key", """{"apiKey":"unknown"}""")]
    [TestCase("auth/refresh", """{"refreshToken":"unknown"}""")]
    public async Task A_wrong_secret_is_a_bad_request_without_problems(string address, string json)
    {
        var error = await SendForJsonAsync(HttpMethod.Post, address, HttpStatusCode.BadRequest, json);

        Assert.Multiple(() =>
        {
            Assert.That(Text(error["type"]), Does.EndWith("/authentication-invalid-user-credentials"));
            Assert.That(Text(error["name"]), Is.Empty);
            Assert.That(Number(error["status"]), Is.EqualTo(400));
            Assert.That(error.ContainsKey("problems"), Is.False);
        });
    }

    [TestCase("auth/api-key", "{}", "apiKey", "attribute-required")]
    [TestCase("auth/api-key", """{"apiKey":null}""", "apiKey", "attribute-required")]
    [TestCase("auth/api-key", """{"apiKey":1}""", "apiKey", "invalid-attribute")]
    [TestCase("auth/api-key", "{", "", "invalid-attribute")]
    [TestCase("auth/refresh", "{}", "refreshToken", "attribute-required")]
    [TestCase("auth/refresh", """{"refreshToken":[]}""", "refreshToken", "invalid-attribute")]
    [TestCase("auth/refresh", "", "", "invalid-attribute")]
    public async Task A_wrong_body_names_what_is_wrong(string address, string json, string name, string type)
    {
        var error = await SendForJsonAsync(HttpMethod.Post, address, HttpStatusCode.BadRequest, json);

        Assert.That(Text(error["problems"]![0]!["name"]), Is.EqualTo(name));
        Assert.That(Text(error["problems"]![0]!["type"]), Does.EndWith("/" + type));
    }

    [TestCase("auth/api-key", """{"apiKey":"first-key"}""")]
    [TestCase("auth/api-key", "{}")]
    [TestCase("auth/refresh", """{"refreshToken":"unknown"}""")]
    public async Task The_exchange_needs_no_credential_and_has_no_rate_limit(string address, string json)
    {
        using var content = new StringContent(json);
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.That(response.StatusCode, Is.Not.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Headers.Select(header => header.Key), Has.None.StartsWith("X-RateLimit"));
    }

    private Task<JsonObject> ExchangeAsync() =>
        SendForJsonAsync(HttpMethod.Post, "auth/api-key", HttpStatusCode.OK, $$"""{"apiKey":"{{FirstKey}}"}""");

    private Task<JsonObject> RefreshAsync(JsonObject tokens, HttpStatusCode status) =>
        SendForJsonAsync(HttpMethod.Post, "auth/refresh", status, $$"""{"refreshToken":"{{Text(tokens["refresh_token"])}}"}""");

    private async Task<HttpStatusCode> StatusWithAsync(JsonObject tokens)
    {
        using var response = await SendAsync(
            HttpMethod.Get, "webhooks", credential: new AuthenticationHeaderValue("Bearer", Text(tokens["access_token"])));
        return response.StatusCode;
    }
}
