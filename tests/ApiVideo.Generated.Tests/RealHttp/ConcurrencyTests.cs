namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>Many calls at once through one client.</summary>
internal sealed class ConcurrencyTests : EmulatorFixture
{
    [Test]
    public async Task Sixty_four_calls_at_once_do_not_mix()
    {
        var created = await Task.WhenAll(Enumerable.Range(0, 64).Select(
            number => Task.Run(() => CreateAsync($"https://example.com/{number}", "video.source.recorded"))));
        var found = await Task.WhenAll(created.Select(
            response => Task.Run(() => Webhooks.GetAsync(response.Value.WebhookId!))));

        Assert.Multiple(() =>
        {
            Assert.That(
                created.Select(response => response.Value.Url),
                Is.EqualTo(Enumerable.Range(0, 64).Select(number => $"https://example.com/{number}")));
            Assert.That(created.Select(response => response.Value.WebhookId), Is.Unique);
            Assert.That(found.Select(response => response.Value.Url), Is.EqualTo(created.Select(response => response.Value.Url)));
            Assert.That(
                created.Concat(found).Select(response => response.RateLimit.Remaining),
                Is.EquivalentTo(Enumerable.Range(1000 - 128, 128)));
        });
    }

    [Test]
    public async Task Failures_at_once_do_not_mix_either()
    {
        var failures = await Task.WhenAll(Enumerable.Range(1, 64).Select(count => FailAsync(count)));

        Assert.That(failures.Select(failure => failure.Error.Problems!.Count), Is.EqualTo(Enumerable.Range(1, 64)));
    }

    private async Task<ApiException<BadRequest>> FailAsync(int unknownEvents)
    {
        try
        {
            await CreateAsync("https://example.com", [.. Enumerable.Repeat<WebhookEventType>("?", unknownEvents)]);
        }
        catch (ApiException<BadRequest> exception)
        {
            return exception;
        }

        throw new InvalidOperationException("The server took an event that it does not know.");
    }
}
