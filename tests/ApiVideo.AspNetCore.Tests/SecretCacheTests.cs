using ApiVideo.AspNetCore.Secrets;
using ApiVideo.Emulator.Tests;
using Microsoft.Extensions.Logging.Abstractions;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>How often a source of secrets is asked.</summary>
internal sealed class SecretCacheTests
{
    private ManualTimeProvider _clock = null!;

    [SetUp]
    public void StartClock() => _clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);

    [Test]
    public async Task Any_number_of_deliveries_at_once_ask_once()
    {
        var answer = new TaskCompletionSource<IReadOnlyList<string>>();
        var source = new CountedSource(_ => answer.Task, "one");
        var cache = Create();

        var lookups = Enumerable.Range(0, 100).Select(_ => cache.FindAsync(source, "one")).ToArray();
        answer.SetResult(["secret"]);

        Assert.That(await Task.WhenAll(lookups), Is.All.EqualTo(new[] { "secret" }));
        Assert.That(source.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task Secrets_are_remembered_for_their_time_and_the_lack_of_them_for_a_shorter_one()
    {
        var source = new CountedSource(id => Secrets(id == "one" ? ["secret"] : []), "one", "none");
        var cache = Create();

        await cache.FindAsync(source, "one");
        await cache.FindAsync(source, "none");
        _clock.Advance(TimeSpan.FromSeconds(59));
        await cache.FindAsync(source, "one");
        Assert.That(await cache.FindAsync(source, "none"), Is.Empty);
        Assert.That(source.Calls, Is.EqualTo(2));

        _clock.Advance(TimeSpan.FromSeconds(1));
        await cache.FindAsync(source, "one");
        await cache.FindAsync(source, "none");
        Assert.That(source.Calls, Is.EqualTo(3));

        _clock.Advance(TimeSpan.FromMinutes(4));
        await cache.FindAsync(source, "one");
        Assert.That(source.Calls, Is.EqualTo(4));
    }

    [Test]
    public async Task Secrets_and_the_lack_of_them_may_be_remembered_for_ever()
    {
        var source = new CountedSource(id => Secrets(id == "one" ? ["secret"] : []), "one", "none");
        var cache = Create(new WebhookReceiverOptions { SecretLifetime = TimeSpan.MaxValue, MissingSecretLifetime = TimeSpan.MaxValue });
        await cache.FindAsync(source, "one");
        await cache.FindAsync(source, "none");

        _clock.Advance(TimeSpan.FromDays(36_500));

        Assert.That(await cache.FindAsync(source, "one"), Is.EqualTo(new[] { "secret" }));
        Assert.That(await cache.FindAsync(source, "none"), Is.Empty);
        Assert.That(source.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_source_that_fails_is_left_alone_for_a_moment()
    {
        var isBroken = true;
        var source = new CountedSource(_ => isBroken ? throw new InvalidOperationException("broken") : Secrets("secret"), "one");
        var cache = Create();

        Assert.That(async () => await cache.FindAsync(source, "one"), Throws.InstanceOf<SecretLookupException>());
        Assert.That(async () => await cache.FindAsync(source, "one"), Throws.InstanceOf<SecretLookupException>());
        Assert.That(source.Calls, Is.EqualTo(1));

        isBroken = false;
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.That(await cache.FindAsync(source, "one"), Is.EqualTo(new[] { "secret" }));
    }

    [Test]
    public async Task Secrets_that_were_good_stay_so_while_the_source_fails()
    {
        var isBroken = false;
        var source = new CountedSource(_ => isBroken ? throw new InvalidOperationException("broken") : Secrets("secret"), "one");
        var cache = Create();
        await cache.FindAsync(source, "one");

        isBroken = true;
        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.That(await cache.FindAsync(source, "one"), Is.EqualTo(new[] { "secret" }));
        Assert.That(source.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_source_that_never_answers_is_given_up()
    {
        var source = new CountedSource(_ => new TaskCompletionSource<IReadOnlyList<string>>().Task, "one");
        var lookup = Create().FindAsync(source, "one");

        Assert.That(await _clock.NextTimerAsync(), Is.EqualTo(TimeSpan.FromSeconds(10)));
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.That(async () => await lookup.WaitAsync(TimeSpan.FromSeconds(30)), Throws.InstanceOf<SecretLookupException>());
    }

    [Test]
    public async Task Secrets_that_do_not_fit_are_looked_up_again_but_not_at_once()
    {
        var source = new CountedSource(_ => Secrets("secret"), "one");
        var cache = Create();
        await cache.FindAsync(source, "one");

        Assert.That(cache.Refresh(source, "one"), Is.Null);
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.That(await cache.Refresh(source, "one")!, Is.EqualTo(new[] { "secret" }));
        Assert.That(cache.Refresh(source, "one"), Is.Null);
        Assert.That(source.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task Only_so_many_webhooks_are_remembered()
    {
        var source = new CountedSource(id => Secrets(id), "one", "two", "three");
        var cache = Create(new WebhookReceiverOptions { SecretCapacity = 2 });
        foreach (var id in new[] { "one", "two", "three" })
        {
            await cache.FindAsync(source, id);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        await cache.FindAsync(source, "three");
        await cache.FindAsync(source, "two");
        Assert.That(source.Calls, Is.EqualTo(3));

        await cache.FindAsync(source, "one");
        Assert.That(source.Calls, Is.EqualTo(4));
    }

    private SecretCache Create(WebhookReceiverOptions? options = null) =>
        new(new FixedOptions(options ?? new WebhookReceiverOptions()), _clock, NullLogger<SecretCache>.Instance);

    private static Task<IReadOnlyList<string>> Secrets(params string[] secrets) => Task.FromResult<IReadOnlyList<string>>(secrets);
}
