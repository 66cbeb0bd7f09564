using System.Collections.Concurrent;
using System.Net;
using ApiVideo.AspNetCore.Duplicates;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApiVideo.AspNetCore.Tests;

internal sealed class DuplicateTests
{
    private readonly Sender _sender = new();

    [OneTimeTearDown]
    public void DisposeSender() => _sender.Dispose();

    [Test]
    public async Task A_replay_is_answered_as_a_success_but_not_handled_again([Values] bool isUpperCase)
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        var signature = Sender.Sign(Sender.Body());

        var first = await _sender.SendAsync(receiver, Sender.Body());
        var replay = await _sender.SendAsync(Sender.Request(
            receiver.Address, Sender.Body(), isUpperCase ? signature.ToUpperInvariant() : signature));

        Assert.That(first, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(replay, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_body_for_another_webhook_is_handled()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler, options => options.Secrets["other"] = [Receiver.Secret]);

        await _sender.SendAsync(receiver, Sender.Body());
        await _sender.SendAsync(receiver, Sender.Body(), "other");

        Assert.That(handler.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_delivery_whose_handler_fails_is_answered_500_and_handled_when_it_comes_again()
    {
        var failures = 2;
        var handler = new RecordingHandler((_, _) => failures-- > 0 ? throw new InvalidOperationException("not now") : Task.CompletedTask);
        await using var receiver = await Receiver.StartAsync(handler);

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await _sender.SendAsync(receiver, Sender.Body()));
        }

        Assert.That(answers, Is.EqualTo(new[]
        {
            HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError, HttpStatusCode.NoContent, HttpStatusCode.NoContent,
        }));
        Assert.That(handler.Calls, Is.EqualTo(3));
    }

    [Test]
    public async Task Duplicates_of_the_same_moment_are_handled_once()
    {
        const int Copies = 20;
        var entered = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var handler = new RecordingHandler((_, _) =>
        {
            entered.SetResult();
            return release.Task;
        });
        await using var receiver = await Receiver.StartAsync(handler);

        // Those that come while the handler holds the first wait for it; those that come later are replays.
        var answers = Enumerable.Range(0, Copies).Select(_ => _sender.SendAsync(receiver, Sender.Body())).ToArray();
        await entered.Task;
        release.SetResult();

        Assert.That(await Task.WhenAll(answers), Is.All.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_duplicate_of_one_that_is_being_handled_gets_its_answer()
    {
        var check = new DuplicateCheck(new ForgetfulDeduplicator(), TimeProvider.System, NullLogger<DuplicateCheck>.Instance);
        var key = new DeliveryKey("id", "signature");

        Assert.That(check.TryEnter(key, out var first), Is.True);
        Assert.That(check.TryEnter(key, out var second), Is.False);
        Assert.That(second.Answer.IsCompleted, Is.False);
        first.SetAnswer(500);
        check.Leave(key);

        Assert.That(await second.Answer, Is.EqualTo(500));
        Assert.That(check.TryEnter(key, out _), Is.True);
    }

    [Test]
    public async Task A_distributed_cache_of_the_services_remembers_across_processes()
    {
        var cache = new DictionaryCache();
        var handler = new RecordingHandler();
        await using var one = await Receiver.StartAsync(handler, add: builder => builder.Services.AddSingleton<IDistributedCache>(cache));
        await using var other = await Receiver.StartAsync(handler, add: builder => builder.Services.AddSingleton<IDistributedCache>(cache));

        await _sender.SendAsync(one, Sender.Body());
        var replay = await _sender.SendAsync(other, Sender.Body());

        Assert.That(replay, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(1));
        Assert.That(cache.Lifetimes, Is.EqualTo(new TimeSpan?[] { TimeSpan.FromSeconds(15), TimeSpan.FromDays(1) }));
    }

    [Test]
    public async Task A_duplicate_waits_while_another_process_that_shares_the_cache_handles_the_first([Values] bool isHandled)
    {
        var cache = new DictionaryCache();
        var entered = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var handler = new RecordingHandler(async (_, _) =>
        {
            if (entered.TrySetResult())
            {
                await release.Task;
                if (!isHandled)
                {
                    throw new InvalidOperationException("not now");
                }
            }
        });
        await using var one = await Receiver.StartAsync(handler, add: builder => builder.Services.AddSingleton<IDistributedCache>(cache));
        await using var other = await Receiver.StartAsync(handler, add: builder => builder.Services.AddSingleton<IDistributedCache>(cache));

        var first = _sender.SendAsync(one, Sender.Body());
        await entered.Task;
        var second = _sender.SendAsync(other, Sender.Body());
        await Task.Delay(100);
        Assert.That(second.IsCompleted, Is.False);
        release.SetResult();

        Assert.That(await first, Is.EqualTo(isHandled ? HttpStatusCode.NoContent : HttpStatusCode.InternalServerError));
        Assert.That(await second, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(isHandled ? 1 : 2));
    }

    [Test]
    public async Task A_delivery_that_another_process_keeps_is_answered_503_and_not_released()
    {
        var busy = new BusyDeduplicator();
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(
            handler,
            add: builder => builder.Services.AddSingleton<IWebhookDeduplicator>(busy).AddSingleton<TimeProvider>(new HastyTimeProvider()));

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That((handler.Calls, busy.Releases), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Duplicates_may_be_remembered_for_ever_in_memory_and_in_a_distributed_cache([Values] bool isDistributed)
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(
            handler,
            options => options.DuplicateLifetime = TimeSpan.MaxValue,
            builder => _ = isDistributed ? builder.Services.AddDistributedMemoryCache() : builder.Services);

        await _sender.SendAsync(receiver, Sender.Body());
        await _sender.SendAsync(receiver, Sender.Body());

        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_memory_that_fails_keeps_no_event_away()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(
            handler, add: builder => builder.Services.AddSingleton<IDistributedCache>(new DictionaryCache { IsBroken = true }));

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    private sealed class ForgetfulDeduplicator : IWebhookDeduplicator
    {
        public ValueTask<WebhookClaim> ClaimAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
            ValueTask.FromResult(WebhookClaim.Granted);

        public ValueTask ReleaseAsync(string webhookId, string signature, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }

    private sealed class BusyDeduplicator : IWebhookDeduplicator
    {
        public int Releases { get; private set; }

        public ValueTask<WebhookClaim> ClaimAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
            ValueTask.FromResult(WebhookClaim.Busy);

        public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask ReleaseAsync(string webhookId, string signature, CancellationToken cancellationToken)
        {
            Releases++;
            return ValueTask.CompletedTask;
        }
    }

    // Each look at it is ten seconds later.
    private sealed class HastyTimeProvider : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref _seconds, 10);
    }

    private sealed class DictionaryCache : IDistributedCache
    {
        private readonly ConcurrentDictionary<string, byte[]> _values = new();

        public bool IsBroken { get; init; }

        public List<TimeSpan?> Lifetimes { get; } = [];

        public byte[]? Get(string key) => throw new NotSupportedException();

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
            IsBroken ? throw new InvalidOperationException("broken") : Task.FromResult(_values.GetValueOrDefault(key));

        public void Refresh(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();

        public Task RemoveAsync(string key, CancellationToken token = default)
        {
            _values.TryRemove(key, out _);
            return Task.CompletedTask;
        }

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        {
            if (IsBroken)
            {
                throw new InvalidOperationException("broken");
            }

            _values[key] = value;
            Lifetimes.Add(options.AbsoluteExpirationRelativeToNow);
            return Task.CompletedTask;
        }
    }
}
