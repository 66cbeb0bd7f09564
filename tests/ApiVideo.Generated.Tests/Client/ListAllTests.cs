using System.Globalization;
using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Walking over all pages.</summary>
internal sealed class ListAllTests
{
    [Test]
    public async Task Every_item_of_every_page_comes_in_order()
    {
        using var api = Paged(Wire.Page(1, 3, "a", "b"), Wire.Page(2, 3, "c", "d"), Wire.Page(3, 3, "e"));

        var ids = await IdsAsync(api.Webhooks.ListAllAsync());

        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.EqualTo(new[] { "a", "b", "c", "d", "e" }));
            Assert.That(api.Recorder.Sent, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public async Task Filter_and_size_are_sent_for_every_page()
    {
        using var api = Paged(Wire.Page(1, 2, "a"), Wire.Page(2, 2, "b"));

        await IdsAsync(api.Webhooks.ListAllAsync(events: "video.source.recorded", pageSize: 1));

        Assert.That(api.Recorder.Sent.Select(request => request.Url), Is.EqualTo(new[]
        {
            "https://ws.api.video/webhooks?events=video.source.recorded&currentPage=1&pageSize=1",
            "https://ws.api.video/webhooks?events=video.source.recorded&currentPage=2&pageSize=1",
        }));
    }

    [Test]
    public async Task An_empty_first_page_is_the_end()
    {
        using var api = Paged(Wire.Page(1, 1));

        var ids = await IdsAsync(api.Webhooks.ListAllAsync());

        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.Empty);
            Assert.That(api.Recorder.Sent, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task An_empty_page_is_the_end_whatever_the_total_says()
    {
        using var api = Paged(Wire.Page(1, int.MaxValue, "a"), Wire.Page(2, int.MaxValue));

        var ids = await IdsAsync(api.Webhooks.ListAllAsync());

        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.EqualTo(new[] { "a" }));
            Assert.That(api.Recorder.Sent, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task Without_a_total_the_first_empty_page_is_the_end()
    {
        using var api = Paged(Wire.Page(1, null, "a"), Wire.Page(2, null, "b"), Wire.Page(3, null));

        Assert.That(await IdsAsync(api.Webhooks.ListAllAsync()), Is.EqualTo(new[] { "a", "b" }));
    }

    [TestCase(0)]
    [TestCase(-5)]
    public async Task A_total_below_the_first_page_ends_after_it(int pagesTotal)
    {
        using var api = Paged(Wire.Page(1, pagesTotal, "a"));

        Assert.That(await IdsAsync(api.Webhooks.ListAllAsync()), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public async Task A_total_that_shrinks_on_the_way_is_believed()
    {
        using var api = Paged(Wire.Page(1, 9, "a"), Wire.Page(2, 2, "b"));

        Assert.That(await IdsAsync(api.Webhooks.ListAllAsync()), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task A_page_is_asked_for_when_its_first_item_is()
    {
        using var api = Paged(Wire.Page(1, 2, "a", "b"), Wire.Page(2, 2, "c"));
        var asked = new List<int>();

        var all = api.Webhooks.ListAllAsync();
        asked.Add(api.Recorder.Sent.Count);
        await foreach (var _ in all)
        {
            asked.Add(api.Recorder.Sent.Count);
        }

        Assert.That(asked, Is.EqualTo(new[] { 0, 1, 1, 2 }));
    }

    [Test]
    public async Task Who_stops_early_asks_for_no_more()
    {
        using var api = Paged(Wire.Page(1, 2, "a", "b"), Wire.Page(2, 2, "c"));

        await foreach (var _ in api.Webhooks.ListAllAsync())
        {
            break;
        }

        Assert.That(api.Recorder.Sent, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_second_walk_starts_at_the_first_page()
    {
        using var api = Paged(Wire.Page(1, 1, "a"));
        var all = api.Webhooks.ListAllAsync();

        var first = await IdsAsync(all);
        var second = await IdsAsync(all);

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo(new[] { "a" }));
            Assert.That(second, Is.EqualTo(first));
            Assert.That(api.Recorder.Sent, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void An_error_on_a_later_page_comes_after_the_items_before_it()
    {
        using var api = Paged(Wire.Page(1, 3, "a", "b"));
        var ids = new List<string?>();

        var exception = Assert.ThrowsAsync<ApiException<TooManyRequests>>(async () =>
        {
            await foreach (var webhook in api.Webhooks.ListAllAsync())
            {
                ids.Add(webhook.WebhookId);
            }
        });

        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.EqualTo(new[] { "a", "b" }));
            Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(3)));
        });
    }

    [Test]
    public void Cancellation_before_the_first_page_sends_nothing()
    {
        using var api = Paged(Wire.Page(1, 1, "a"));

        Assert.CatchAsync<OperationCanceledException>(
            () => IdsAsync(api.Webhooks.ListAllAsync(cancellationToken: new CancellationToken(canceled: true))));
        Assert.That(api.Recorder.Sent, Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Cancellation_at_the_end_of_a_page_stops_the_next_one(bool asArgument)
    {
        using var api = Paged(Wire.Page(1, 2, "a"), Wire.Page(2, 2, "b"));
        using var cancellation = new CancellationTokenSource();
        var ids = new List<string?>();

        Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            var all = api.Webhooks.ListAllAsync(cancellationToken: asArgument ? cancellation.Token : default);
            await foreach (var webhook in all.WithCancellation(asArgument ? default : cancellation.Token))
            {
                ids.Add(webhook.WebhookId);
                await cancellation.CancelAsync();
            }
        });
        Assert.That(ids, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Cancellation_within_a_page_stops_at_the_next_item()
    {
        using var api = Paged(Wire.Page(1, 1, "a", "b", "c"));
        using var cancellation = new CancellationTokenSource();
        var ids = new List<string?>();

        Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var webhook in api.Webhooks.ListAllAsync(cancellationToken: cancellation.Token))
            {
                ids.Add(webhook.WebhookId);
                await cancellation.CancelAsync();
            }
        });
        Assert.That(ids, Is.EqualTo(new[] { "a" }));
    }

    // After the last of the given pages: too many requests.
    private static MockedApi Paged(params string[] pages)
    {
        var api = new MockedApi();
        for (var page = 1; page <= pages.Length; page++)
        {
            api.Mock.When(HttpMethod.Get, "https://ws.api.video/webhooks")
                .WithQueryString("currentPage", page.ToString(CultureInfo.InvariantCulture))
                .Respond("application/json", pages[page - 1]);
        }

        api.Mock.Fallback.Respond(_ => MockedApi.Response(HttpStatusCode.TooManyRequests, Wire.TooManyRequests, ("X-RateLimit-Retry-After", "3")));
        return api;
    }

    private static async Task<List<string?>> IdsAsync(IAsyncEnumerable<Webhook> webhooks)
    {
        var ids = new List<string?>();
        await foreach (var webhook in webhooks)
        {
            ids.Add(webhook.WebhookId);
        }

        return ids;
    }
}
