using System.Collections.Concurrent;
using System.Net;
using ApiVideo.AspNetCore;
using DurableReceiver;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace ApiVideo.Scaling.Tests;

/// <summary>Two receivers behind one address that share a Redis, and the same delivery to both at once.</summary>
internal sealed class SharedDuplicatesTests
{
    private readonly HttpClient _client = new();

    [OneTimeTearDown]
    public void DisposeClient() => _client.Dispose();

    [Test]
    public async Task A_delivery_to_two_receivers_at_once_is_handled_once()
    {
        const int Deliveries = 200;
        await using var redis = await RedisServer.StartAsync();
        var handled = new ConcurrentDictionary<string, int>();
        async Task HandleAsync(WebhookEvent e)
        {
            handled.AddOrUpdate(((VideoSourceRecordedEvent)e).VideoId!, 1, (_, count) => count + 1);
            await Task.Delay(5);
        }

        await using var one = await StartAsync(redis, HandleAsync);
        await using var other = await StartAsync(redis, HandleAsync);

        for (var i = 0; i < Deliveries; i += 20)
        {
            var answers = await Task.WhenAll(Enumerable.Range(i, 20).SelectMany(number => new[] { one, other }
                .Select(receiver => new Delivery(number).SendAsync(_client, Address(receiver)))));
            Assert.That(answers, Is.All.EqualTo(HttpStatusCode.NoContent));
        }

        Assert.That(handled, Has.Count.EqualTo(Deliveries));
        Assert.That(handled.Values, Is.All.EqualTo(1));
    }

    [Test]
    public async Task A_delivery_whose_handler_fails_is_handled_by_the_other_receiver()
    {
        await using var redis = await RedisServer.StartAsync();
        var calls = 0;
        await using var one = await StartAsync(redis, _ => Fail(ref calls));
        await using var other = await StartAsync(redis, _ => Count(ref calls));

        Assert.That(await new Delivery(1).SendAsync(_client, Address(one)), Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(await new Delivery(1).SendAsync(_client, Address(other)), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await new Delivery(1).SendAsync(_client, Address(one)), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_claim_of_a_receiver_that_is_gone_expires_and_a_claim_of_another_one_is_not_released()
    {
        await using var redis = await RedisServer.StartAsync();
        var options = Microsoft.Extensions.Options.Options.Create(new WebhookReceiverOptions { ClaimLifetime = TimeSpan.FromMilliseconds(500) });
        var gone = new RedisDeduplicator(redis.Connection, options);
        var alive = new RedisDeduplicator(redis.Connection, options);

        Assert.That(await gone.ClaimAsync("id", "signature", default), Is.EqualTo(WebhookClaim.Granted));
        Assert.That(await alive.ClaimAsync("id", "signature", default), Is.EqualTo(WebhookClaim.Busy));
        await Task.Delay(600);
        Assert.That(await alive.ClaimAsync("id", "signature", default), Is.EqualTo(WebhookClaim.Granted));
        await gone.ReleaseAsync("id", "signature", default);
        Assert.That(await gone.ClaimAsync("id", "signature", default), Is.EqualTo(WebhookClaim.Busy));
        await alive.RememberAsync("id", "signature", default);
        Assert.That(await gone.ClaimAsync("id", "signature", default), Is.EqualTo(WebhookClaim.Handled));
    }

    private static Task Fail(ref int calls)
    {
        Interlocked.Increment(ref calls);
        throw new InvalidOperationException("not now");
    }

    private static Task Count(ref int calls)
    {
        Interlocked.Increment(ref calls);
        return Task.CompletedTask;
    }

    private static Uri Address(WebApplication receiver) => new(receiver.Urls.Single() + "/webhooks");

    private static async Task<WebApplication> StartAsync(RedisServer redis, Func<WebhookEvent, Task> handle)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Test" });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<IConnectionMultiplexer>(await ConnectionMultiplexer.ConnectAsync(redis.Address));
        builder.Services.AddSingleton<IWebhookDeduplicator, RedisDeduplicator>();
        builder.Services.AddApiVideoWebhooks(options => options.Secrets[Delivery.WebhookId] = [Delivery.Secret]);
        var application = builder.Build();
        application.MapApiVideoWebhooks("/webhooks", (e, _) => handle(e));
        await application.StartAsync();
        return application;
    }
}
