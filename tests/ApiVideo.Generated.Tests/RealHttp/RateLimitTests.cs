using System.Net;
using ApiVideo.Emulator;

namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>A server whose limit is soon reached.</summary>
internal sealed class RateLimitTests : EmulatorFixture
{
    protected override EmulatorOptions Options { get; } = new()
    {
        ApiKeys = [FirstKey, SecondKey],
        RateLimit = 3,
        RateLimitWindow = TimeSpan.FromMinutes(5),
    };

    [Test]
    public async Task The_call_over_the_limit_says_when_to_come_back()
    {
        for (var left = 2; left >= 0; left--)
        {
            Assert.That((await Webhooks.ListAsync()).RateLimit.Remaining, Is.EqualTo(left));
        }

        var exception = Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => Webhooks.ListAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(exception.Error.Status, Is.EqualTo(429));
            Assert.That(exception.RateLimit.Limit, Is.EqualTo(3));
            Assert.That(exception.RateLimit.Remaining, Is.Zero);
            Assert.That(exception.RateLimit.RetryAfter, Is.InRange(TimeSpan.FromSeconds(240), TimeSpan.FromSeconds(300)));
        });
    }

    [Test]
    public async Task Every_operation_can_be_over_the_limit()
    {
        for (var call = 0; call < 3; call++)
        {
            await Webhooks.ListAsync();
        }

        Assert.Multiple(() =>
        {
            Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => CreateAsync("https://example.com"));
            Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => Webhooks.GetAsync("webhook_1"));
            Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => Webhooks.DeleteAsync("webhook_1"));
            Assert.ThrowsAsync<ApiException<TooManyRequests>>(async () => await Webhooks.ListAllAsync().GetAsyncEnumerator().MoveNextAsync());
        });
    }

    [Test]
    public async Task Two_keys_have_limits_of_their_own()
    {
        var other = ClientOf(SecondKey);

        await Webhooks.ListAsync();
        var mine = await Webhooks.ListAsync();
        var theirs = await other.Webhooks.ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(mine.RateLimit.Remaining, Is.EqualTo(1));
            Assert.That(theirs.RateLimit.Remaining, Is.EqualTo(2));
        });
    }
}
