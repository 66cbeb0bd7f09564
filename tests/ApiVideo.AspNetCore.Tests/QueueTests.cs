using System.Collections.Concurrent;
using System.Net;
using ApiVideo.Emulator.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>Deliveries that are accepted first and handled later.</summary>
internal sealed class QueueTests
{
    private readonly Sender _sender = new();

    [OneTimeTearDown]
    public void DisposeSender() => _sender.Dispose();

    [Test]
    public async Task A_delivery_is_accepted_before_it_is_handled()
    {
        var release = new TaskCompletionSource();
        var handler = new RecordingHandler((_, _) => release.Task);
        await using var receiver = await Receiver.StartAsync(handler, options => options.QueueCapacity = 10);

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(handler.Waiting, Is.Zero);

        release.SetResult();
        Assert.That((await handler.NextAsync()).Event.Type, Is.EqualTo("video.source.recorded"));
    }

    [Test]
    public async Task A_duplicate_of_one_that_waits_is_accepted_but_not_queued()
    {
        var release = new TaskCompletionSource();
        var handler = new RecordingHandler((_, _) => release.Task);
        await using var receiver = await Receiver.StartAsync(handler, options => options.QueueCapacity = 10);

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.Accepted));
        release.SetResult();
        await receiver.Application.StopAsync();

        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_full_queue_refuses_and_the_retry_is_handled()
    {
        var release = new TaskCompletionSource();
        var handler = new RecordingHandler((_, _) => release.Task);
        await using var receiver = await Receiver.StartAsync(handler, options => (options.QueueCapacity, options.QueueWorkers) = (1, 1));

        // One is being handled and one waits, at the latest when the third comes.
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            answers.Add(await _sender.SendAsync(receiver, Sender.Body(i)));
        }

        var refused = answers.IndexOf(HttpStatusCode.ServiceUnavailable);
        Assert.That(refused, Is.GreaterThan(0));
        release.SetResult();
        foreach (var _ in answers.Where(answer => answer == HttpStatusCode.Accepted))
        {
            await handler.NextAsync();
        }

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(refused)), Is.EqualTo(HttpStatusCode.Accepted));
        await receiver.Application.StopAsync();
        Assert.That(handler.Calls, Is.EqualTo(answers.Count(answer => answer == HttpStatusCode.Accepted) + 1));
    }

    [Test]
    public async Task A_handler_that_fails_is_tried_again_by_the_clock_and_a_later_replay_is_not_handled()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);
        var failures = 2;
        var handler = new RecordingHandler((_, _) => failures-- > 0 ? throw new InvalidOperationException("not now") : Task.CompletedTask);
        await using var receiver = await Receiver.StartAsync(
            handler, options => options.QueueCapacity = 10, builder => builder.Services.AddSingleton<TimeProvider>(clock));

        await _sender.SendAsync(receiver, Sender.Body());
        for (var i = 0; i < 2; i++)
        {
            await NextTimerOfAsync(clock, TimeSpan.FromSeconds(3));
            clock.Advance(TimeSpan.FromSeconds(3));
        }

        await handler.NextAsync();
        await _sender.SendAsync(receiver, Sender.Body());
        await receiver.Application.StopAsync();
        Assert.That(handler.Calls, Is.EqualTo(3));
    }

    [Test]
    public async Task A_handler_that_fails_to_the_end_is_given_up_and_a_later_replay_is_handled()
    {
        var failures = 2;
        var handler = new RecordingHandler((_, _) => failures-- > 0 ? throw new InvalidOperationException("not now") : Task.CompletedTask);
        await using var receiver = await Receiver.StartAsync(
            handler,
            options => (options.QueueCapacity, options.MaxQueueRetries, options.QueueWorkers, options.QueueRetryDelay) = (10, 1, 1, TimeSpan.Zero));

        await _sender.SendAsync(receiver, Sender.Body(0));

        // The one worker has given up the first when it has handled the second.
        await _sender.SendAsync(receiver, Sender.Body(1));
        Assert.That(((VideoSourceRecordedEvent)(await handler.NextAsync()).Event).VideoId, Is.EqualTo("vi1"));
        await _sender.SendAsync(receiver, Sender.Body(0));

        Assert.That(((VideoSourceRecordedEvent)(await handler.NextAsync()).Event).VideoId, Is.EqualTo("vi0"));
        Assert.That(handler.Calls, Is.EqualTo(4));
    }

    [Test]
    public async Task Shutdown_under_load_loses_nothing_that_was_accepted()
    {
        var handled = new ConcurrentDictionary<string, int>();
        var handler = new RecordingHandler(async (e, _) =>
        {
            await Task.Yield();
            handled.AddOrUpdate(((VideoSourceRecordedEvent)e).VideoId!, 1, (_, count) => count + 1);
        });
        await using var receiver = await Receiver.StartAsync(handler, options => (options.QueueCapacity, options.QueueWorkers) = (500, 1));
        var accepted = new ConcurrentBag<string>();
        var isRefused = 0;
        var senders = Enumerable.Range(0, 8).Select(async thread =>
        {
            for (var i = 0; Volatile.Read(ref isRefused) == 0 && i < 100_000; i++)
            {
                var number = (thread * 100_000) + i;
                try
                {
                    var status = await _sender.SendAsync(receiver, Sender.Body(number));
                    if (status == HttpStatusCode.Accepted)
                    {
                        accepted.Add($"vi{number}");
                    }
                }
                catch (HttpRequestException)
                {
                    // The server is gone.
                    Volatile.Write(ref isRefused, 1);
                }
            }
        }).ToArray();

        while (accepted.Count < 300)
        {
            await Task.Yield();
        }

        await receiver.Application.StopAsync();
        var count = handled.Count;
        await Task.WhenAll(senders);

        Assert.That(isRefused, Is.EqualTo(1), "The load ended before the server did.");
        Assert.That(accepted, Is.SubsetOf(handled.Keys));
        Assert.That(handled.Values, Is.All.EqualTo(1));
        Assert.That(handled, Has.Count.EqualTo(count), "Something was handled after the host had stopped.");
    }

    [Test]
    public async Task A_queue_that_is_closed_refuses()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler, options => options.QueueCapacity = 10);
        var service = receiver.Application.Services.GetServices<IHostedService>().OfType<Receiving.DeliveryQueueService>().Single();

        await service.StopAsync(CancellationToken.None);

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(handler.Calls, Is.Zero);
    }

    [Test]
    public async Task A_host_that_waits_no_longer_ends_the_handlers()
    {
        var ended = new TaskCompletionSource();
        var handler = new RecordingHandler(async (_, cancellationToken) =>
        {
            await using var registration = cancellationToken.Register(ended.SetResult);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });
        await using var receiver = await Receiver.StartAsync(handler, options => options.QueueCapacity = 10);
        await _sender.SendAsync(receiver, Sender.Body());

        await receiver.Application.StopAsync(new CancellationToken(canceled: true));

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [TestCase(true, false)]
    [TestCase(false, true)]
    public async Task A_worker_outlives_whatever_fails_around_the_handler(bool isClockBroken, bool isLogBroken)
    {
        var failures = 1;
        var handler = new RecordingHandler((_, _) => failures-- > 0 ? throw new InvalidOperationException("not now") : Task.CompletedTask);
        using var log = new WorkerLog(isLogBroken);
        await using var receiver = await Receiver.StartAsync(
            handler,
            options => (options.QueueCapacity, options.QueueWorkers, options.QueueRetryDelay) = (10, 1, BrokenClock.Broken),
            builder =>
            {
                builder.Services.AddSingleton(isClockBroken ? new BrokenClock() : TimeProvider.System);
                builder.Logging.AddProvider(log);
            });

        // The one worker has lost the first when it handles the second; the first is handled when it comes again.
        foreach (var number in new[] { 0, 1, 0 })
        {
            Assert.That(await _sender.SendAsync(receiver, Sender.Body(number)), Is.EqualTo(HttpStatusCode.Accepted));
            if (number == 1)
            {
                Assert.That(((VideoSourceRecordedEvent)(await handler.NextAsync()).Event).VideoId, Is.EqualTo("vi1"));
            }
        }

        await receiver.Application.StopAsync();
        Assert.That(handler.Calls, Is.EqualTo(3));
        Assert.That(log.Levels, Does.Contain(LogLevel.Critical));
    }

    // The receiver's own timers, for bodies, come in between.
    private static async Task NextTimerOfAsync(ManualTimeProvider clock, TimeSpan length)
    {
        while (await clock.NextTimerAsync() != length)
        {
        }
    }

    /// <summary>A clock that cannot wait for one length of time.</summary>
    private sealed class BrokenClock : TimeProvider
    {
        public static readonly TimeSpan Broken = TimeSpan.FromSeconds(7);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            dueTime == Broken ? throw new InvalidOperationException("broken") : base.CreateTimer(callback, state, dueTime, period);
    }

    /// <summary>Keeps how bad what the workers told was, and may fail to take it.</summary>
    private sealed class WorkerLog(bool isBroken) : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<LogLevel> Levels { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName.EndsWith("DeliveryQueueService", StringComparison.Ordinal) ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Levels.Enqueue(logLevel);
            if (isBroken)
            {
                throw new InvalidOperationException("broken");
            }
        }

        public void Dispose()
        {
        }
    }
}
