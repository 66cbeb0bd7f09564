using System.Globalization;
using System.Net;

namespace ApiVideo.Fault.Tests;

/// <summary>Tokens that end or are withdrawn while many calls are under way.</summary>
internal sealed class TokenStormTests : FaultFixture
{
    private const int Calls = 64;

    [Test]
    public async Task Many_first_calls_wait_for_one_exchange()
    {
        var tokens = new TokenServer();
        await using var server = new FaultServer(tokens.AnswerAsync);
        using var client = ClientOf(server, Exchanging());

        await AllAsync(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(tokens.Exchanges, Is.EqualTo(1));
            Assert.That(tokens.Refused, Is.Zero);
            Assert.That(server.Requests, Has.Count.EqualTo(Calls + 1));
        });
    }

    [Test]
    public async Task A_storm_of_401_makes_one_renewal()
    {
        var tokens = new TokenServer();
        await using var server = new FaultServer(tokens.AnswerAsync);
        using var client = ClientOf(server, Exchanging());
        await client.Webhooks.GetAsync("webhook_1");
        tokens.Revoke();

        await AllAsync(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(tokens.Exchanges, Is.EqualTo(1));
            Assert.That(tokens.Refreshes, Is.EqualTo(1));
            Assert.That(tokens.Refused, Is.InRange(1, Calls));
        });
    }

    [Test]
    public async Task A_body_is_sent_again_after_a_401()
    {
        var tokens = new TokenServer();
        await using var server = new FaultServer(tokens.AnswerAsync);
        using var client = ClientOf(server, Exchanging());
        await client.Webhooks.GetAsync("webhook_1");
        tokens.Revoke();

        await client.Webhooks.CreateAsync(new WebhooksCreationPayload { Events = ["video.source.recorded"], Url = "https://example.com" });

        var bodies = server.Requests.Where(request => request.Path == "/webhooks").Select(request => request.Body).ToList();
        Assert.That(bodies, Has.Count.EqualTo(2).And.All.EqualTo("""{"events":["video.source.recorded"],"url":"https://example.com"}"""));
    }

    [Test]
    public async Task A_server_that_refuses_every_token_is_asked_twice_and_no_more()
    {
        var tokens = new TokenServer { Answer = _ => Answers.Json("{}", "401 Unauthorized") };
        await using var server = new FaultServer(tokens.AnswerAsync);
        using var client = ClientOf(server, Exchanging());

        var exception = await FailureOfAsync<ApiException>(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(server.Requests.Count(request => request.Path == "/webhooks/webhook_1"), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task An_exchange_that_fails_fails_all_that_wait_and_the_next_call_tries_anew()
    {
        var isDown = true;
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var tokens = new TokenServer { Failure = () => isDown ? Answers.Json($$"""{"title":"Unknown key {{Secret}}"}""", "400 Bad Request") : null };
        await using var server = new FaultServer(async (request, connection) =>
        {
            if (isDown)
            {
                arrived.TrySetResult();
                await goOn.Task;
            }

            await tokens.AnswerAsync(request, connection);
        });
        using var client = ClientOf(server, Exchanging());

        var calls = Enumerable.Range(0, Calls).Select(_ => client.Webhooks.GetAsync("webhook_1")).ToList();
        await arrived.Task;
        goOn.SetResult();
        var failures = await Task.WhenAll(calls.Select(call => FailureOfAsync<ApiException>(() => call)));
        isDown = false;
        await client.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(failures.Select(failure => failure.Operation.PathTemplate), Is.All.EqualTo("/auth/api-key"));
            Assert.That(failures.Select(failure => failure.ResponseBody), Is.All.EqualTo("""{"title":"Unknown key ***"}"""));
            Assert.That(server.Requests, Has.Count.EqualTo(3), "Two exchanges and the call that had a token.");
        });
    }

    [Test]
    public async Task A_caller_that_gives_up_takes_nobody_along()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var tokens = new TokenServer();
        await using var server = new FaultServer(async (request, connection) =>
        {
            arrived.TrySetResult();
            await goOn.Task;
            await tokens.AnswerAsync(request, connection);
        });
        using var client = ClientOf(server, Exchanging());
        using var cancellation = new CancellationTokenSource();

        var impatient = client.Webhooks.GetAsync("webhook_1", cancellation.Token);
        var patient = client.Webhooks.GetAsync("webhook_1");
        await arrived.Task;
        await cancellation.CancelAsync();
        await FailureOfAsync<OperationCanceledException>(() => impatient);
        goOn.SetResult();
        await patient;

        Assert.That(tokens.Exchanges, Is.EqualTo(1));
    }

    [Test]
    public async Task A_token_that_ends_between_pages_is_renewed_and_no_page_is_lost()
    {
        var tokens = new TokenServer();
        tokens.Answer = request =>
        {
            var page = int.Parse(request.Path.Split("currentPage=")[1].Split('&')[0], CultureInfo.InvariantCulture);
            tokens.Revoke();
            return Answers.Json(string.Create(
                CultureInfo.InvariantCulture,
                $$$"""{"data":[{"webhookId":"webhook_{{{page}}}"}],"pagination":{"currentPage":{{{page}}},"pagesTotal":3,"links":[]}}"""));
        };
        await using var server = new FaultServer(tokens.AnswerAsync);
        using var client = ClientOf(server, Exchanging());

        var ids = new List<string?>();
        await foreach (var webhook in client.Webhooks.ListAllAsync())
        {
            ids.Add(webhook.WebhookId);
        }

        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.EqualTo(new[] { "webhook_1", "webhook_2", "webhook_3" }));
            Assert.That(tokens.Exchanges, Is.EqualTo(1));
            Assert.That(tokens.Refreshes, Is.EqualTo(2));
        });
    }

    [TestCase(-365)]
    [TestCase(365)]
    public async Task A_clock_that_is_set_neither_ends_a_token_nor_lengthens_it(int days)
    {
        var time = new SettableClock();
        var tokens = new TokenServer { Lifetime = 600 };
        await using var server = new FaultServer(tokens.AnswerAsync);
        using var client = ClientOf(server, new ApiVideoClientOptions { Credential = ApiVideoCredential.Exchange(Secret), TimeProvider = time });

        await client.Webhooks.GetAsync("webhook_1");
        time.SetBy(TimeSpan.FromDays(days));
        await client.Webhooks.GetAsync("webhook_1");
        var afterTheChange = tokens.Refreshes;
        time.Advance(TimeSpan.FromSeconds(560));
        await client.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(afterTheChange, Is.Zero);
            Assert.That(tokens.Refreshes, Is.EqualTo(1), "Ahead of its end.");
            Assert.That(tokens.Refused, Is.Zero);
        });
    }

    private static ApiVideoClientOptions Exchanging() => new() { Credential = ApiVideoCredential.Exchange(Secret) };

    private static Task AllAsync(Func<Task> call) => Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => Task.Run(call))).WaitAsync(TimeSpan.FromSeconds(60));
}
