using ApiVideo.Emulator.Deliveries;

namespace ApiVideo.Emulator.Tests;

/// <summary>Works on shared state from several threads at once, closer together than requests ever come.</summary>
internal sealed class SharedStateTests
{
    private const int Rounds = 2_000;

    [Test]
    public async Task A_window_never_lets_more_through_than_its_limit()
    {
        const int Threads = 4;
        const int Limit = 1_000_000;
        var window = new RateLimitWindow(Limit, TimeSpan.FromMinutes(1), new ManualTimeProvider(DateTimeOffset.UnixEpoch));
        using var start = new Barrier(Threads);

        var allowed = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Enumerable.Range(0, Limit / 2).Count(_ => window.Take().IsAllowed);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.That(allowed.Sum(), Is.EqualTo(Limit));
    }

    [Test]
    public void A_store_keeps_every_webhook_that_was_added_and_not_removed()
    {
        var store = new WebhookStore(TimeProvider.System, new ChangeSignal());
        var creation = new WebhookCreation(["video.source.recorded"], "https://example.com");

        Parallel.For(0, Rounds, i =>
        {
            var webhook = store.Add(creation);
            if (i % 2 == 0)
            {
                store.Remove(webhook.WebhookId);
            }
        });

        var kept = store.Subscribers(null).Select(webhook => webhook.WebhookId).ToArray();
        Assert.That(kept, Has.Length.EqualTo(Rounds / 2).And.Unique);
        Assert.That(kept.Select(store.Find), Has.None.Null);
    }

    [Test]
    public void Tokens_issued_at_once_are_all_accepted()
    {
        var tokens = new TokenStore(TimeSpan.FromHours(1), TimeProvider.System);

        var issued = ParallelEnumerable.Range(0, Rounds).Select(_ => tokens.Issue("key")).ToArray();

        Assert.That(issued.Select(token => tokens.FindApiKey(token.AccessToken)), Has.All.EqualTo("key"));
    }
}
