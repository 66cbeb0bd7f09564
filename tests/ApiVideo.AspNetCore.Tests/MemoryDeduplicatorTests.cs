using ApiVideo.AspNetCore.Duplicates;
using ApiVideo.Emulator.Tests;

namespace ApiVideo.AspNetCore.Tests;

internal sealed class MemoryDeduplicatorTests
{
    private ManualTimeProvider _clock = null!;

    [SetUp]
    public void StartClock() => _clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);

    [Test]
    public async Task It_forgets_the_oldest_when_there_are_too_many()
    {
        var memory = Create(new WebhookReceiverOptions { DuplicateCapacity = 2 });

        await RememberAsync(memory, "one");
        await RememberAsync(memory, "two");
        await RememberAsync(memory, "two");
        await RememberAsync(memory, "three");

        Assert.That(await KnowsAsync(memory, "one"), Is.False);
        Assert.That(await KnowsAsync(memory, "two"), Is.True);
        Assert.That(await KnowsAsync(memory, "three"), Is.True);
    }

    [Test]
    public async Task It_forgets_after_the_time_that_the_options_say()
    {
        var memory = Create(new WebhookReceiverOptions { DuplicateLifetime = TimeSpan.FromMinutes(10) });
        await RememberAsync(memory, "one");
        _clock.Advance(TimeSpan.FromMinutes(6));
        await RememberAsync(memory, "two");
        Assert.That(await KnowsAsync(memory, "one"), Is.True);

        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.That(await KnowsAsync(memory, "one"), Is.False);
        Assert.That(await KnowsAsync(memory, "two"), Is.True);
    }

    [Test]
    public async Task It_may_remember_for_ever()
    {
        var memory = Create(new WebhookReceiverOptions { DuplicateLifetime = TimeSpan.MaxValue });
        await RememberAsync(memory, "one");

        _clock.Advance(TimeSpan.FromDays(36_500));

        Assert.That(await KnowsAsync(memory, "one"), Is.True);
    }

    private MemoryDeduplicator Create(WebhookReceiverOptions options) => new(new FixedOptions(options), _clock);

    private static ValueTask RememberAsync(MemoryDeduplicator memory, string signature) => memory.RememberAsync("id", signature, CancellationToken.None);

    private static async ValueTask<bool> KnowsAsync(MemoryDeduplicator memory, string signature) =>
        await memory.ClaimAsync("id", signature, CancellationToken.None) == WebhookClaim.Handled;
}
