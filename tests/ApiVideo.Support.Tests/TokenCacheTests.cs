using System.Net;

namespace ApiVideo.Support.Tests;

/// <summary>Tokens that a source of the user's own gives and the client keeps.</summary>
public sealed class TokenCacheTests
{
    private readonly ManualTime _time = new();

    [Test]
    public async Task A_token_is_kept_until_shortly_before_its_end()
    {
        var asked = 0;
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler, _ => ValueTask.FromResult(new ApiAccessToken($"token-{++asked}", TimeSpan.FromMinutes(60))));

        await client.Webhooks.GetAsync("webhook_1");
        _time.Advance(TimeSpan.FromMinutes(58));
        await client.Webhooks.GetAsync("webhook_1");
        _time.Advance(TimeSpan.FromSeconds(61));
        await client.Webhooks.GetAsync("webhook_1");

        Assert.That(handler.Headers.Select(headers => headers["Authorization"]), Is.EqualTo(new[] { "Bearer token-1", "Bearer token-1", "Bearer token-2" }));
    }

    [Test]
    public async Task A_token_without_an_end_is_kept_until_it_is_refused()
    {
        var asked = 0;
        using var handler = new AnsweringHandler(number => AnsweringHandler.Answer(number == 2 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK));
        using var client = Client(handler, _ => ValueTask.FromResult(new ApiAccessToken($"token-{++asked}")));

        await client.Webhooks.GetAsync("webhook_1");
        _time.Advance(TimeSpan.FromDays(1000));
        await client.Webhooks.GetAsync("webhook_1");

        Assert.That(handler.Headers.Select(headers => headers["Authorization"]), Is.EqualTo(new[] { "Bearer token-1", "Bearer token-1", "Bearer token-2" }));
    }

    [Test]
    public async Task Clients_share_the_token_of_a_credential_for_one_server_and_not_for_another()
    {
        var asked = 0;
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var http = new HttpClient(handler);
        var options = new ApiVideoClientOptions { Credential = ApiVideoCredential.CachedBearer(_ => ValueTask.FromResult(new ApiAccessToken($"token-{++asked}"))) };

        await new ApiVideoClient(http, options).Webhooks.GetAsync("webhook_1");
        await new ApiVideoClient(http, options).Webhooks.GetAsync("webhook_1");
        options.BaseAddress = ApiVideoServer.Sandbox;
        await new ApiVideoClient(http, options).Webhooks.GetAsync("webhook_1");

        Assert.That(
            handler.Addresses.Zip(handler.Headers, (address, headers) => $"{address.Host} {headers["Authorization"]}"),
            Is.EqualTo(new[] { "ws.api.video Bearer token-1", "ws.api.video Bearer token-1", "sandbox.api.video Bearer token-2" }));
    }

    [Test]
    public void A_source_that_takes_too_long_is_a_timeout_for_those_who_wait()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        var isAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = Client(handler, async _ =>
        {
            isAsked.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return new ApiAccessToken("never");
        });

        var call = client.Webhooks.GetAsync("webhook_1");
        isAsked.Task.Wait(TimeSpan.FromSeconds(30));
        _time.Advance(TimeSpan.FromSeconds(100));

        var exception = Assert.ThrowsAsync<TaskCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)))!;
        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
        Assert.That(handler.Count, Is.Zero);
    }

    [Test]
    public void A_password_that_is_refused_asks_for_no_token()
    {
        var asked = 0;
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(HttpStatusCode.Unauthorized));
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions
        {
            Credential = ApiVideoCredential.Combine(
                ApiVideoCredential.Basic("key", ""),
                ApiVideoCredential.CachedBearer(_ => ValueTask.FromResult(new ApiAccessToken($"token-{++asked}")))),
        });

        Assert.ThrowsAsync<ApiException>(() => client.Webhooks.GetAsync("webhook_1"));
        Assert.That((handler.Count, asked), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_token_that_is_refused_with_a_body_that_cannot_be_sent_again_is_renewed_for_the_next_call()
    {
        var asked = 0;
        using var handler = new AnsweringHandler(number => AnsweringHandler.Answer(number == 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK));
        using var http = new HttpClient(handler);
        var pipeline = TestClient.Pipeline(http, "https://ws.api.video", ApiVideoCredential.CachedBearer(_ => ValueTask.FromResult(new ApiAccessToken($"token-{++asked}"))));

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 2; i++)
        {
            using var request = pipeline.CreateRequest(HttpMethod.Post, new Uri("https://ws.api.video/"), "*/*");
            request.Content = new StreamContent(new MemoryStream([1]));
            using var response = await pipeline.SendAsync(new ApiOperation("A.B", HttpMethod.Post, "/") { Security = [2] }, request, default);
            statuses.Add(response.StatusCode);
        }

        Assert.Multiple(() =>
        {
            Assert.That(statuses, Is.EqualTo(new[] { HttpStatusCode.Unauthorized, HttpStatusCode.OK }));
            Assert.That(handler.Headers.Select(headers => headers["Authorization"]), Is.EqualTo(new[] { "Bearer token-1", "Bearer token-2" }));
        });
    }

    [Test]
    public void A_token_does_not_print_and_cannot_break_a_header()
    {
        Assert.Multiple(() =>
        {
            Assert.That(new ApiAccessToken("secret").ToString(), Is.EqualTo("***"));
            Assert.Throws<ArgumentException>(() => _ = new ApiAccessToken(""));
            Assert.Throws<ArgumentException>(() => _ = new ApiAccessToken("a\r\nb"));
        });
    }

    private ApiVideoClient Client(HttpMessageHandler handler, Func<CancellationToken, ValueTask<ApiAccessToken>> source) =>
        new(new HttpClient(handler), new ApiVideoClientOptions { TimeProvider = _time, Credential = ApiVideoCredential.CachedBearer(source) });
}
