using System.Globalization;
using System.Net;

namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>What a user does on the first day.</summary>
internal sealed class StoryTests : EmulatorFixture
{
    [Test]
    public async Task A_webhook_is_created_and_found_again()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-2);

        var created = await CreateAsync("https://example.com/é?a=1&b=2", WebhookEventType.VideoSourceRecorded);
        Webhook found = await Webhooks.GetAsync(created.Value.WebhookId!);

        Assert.Multiple(() =>
        {
            Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(created.Value.WebhookId, Does.StartWith("webhook_"));
            Assert.That(created.Value.SignatureSecret, Does.StartWith("sig_sec_"));
            Assert.That(created.Value.CreatedAt, Is.InRange(before, DateTimeOffset.UtcNow));
            Assert.That(found.Events, Is.EqualTo(new[] { WebhookEventType.VideoSourceRecorded }));
            Assert.That(found.Url, Is.EqualTo("https://example.com/é?a=1&b=2"));
            Assert.That(found with { Events = created.Value.Events }, Is.EqualTo(created.Value));
            Assert.That(created.RateLimit.Limit, Is.EqualTo(1000));
            Assert.That(created.RateLimit.Remaining, Is.EqualTo(999));
            Assert.That(created.RateLimit.RetryAfter, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60)));
        });
    }

    [Test]
    public async Task A_list_is_filtered_by_event_and_cut_into_pages()
    {
        await CreateAsync("https://example.com/1", WebhookEventType.VideoSourceRecorded);
        await CreateAsync("https://example.com/2", WebhookEventType.VideoEncodingQualityCompleted);
        await CreateAsync("https://example.com/3", WebhookEventType.VideoSourceRecorded, WebhookEventType.VideoEncodingQualityCompleted);

        var filtered = await Webhooks.ListAsync(events: "video.encoding.quality.completed", currentPage: 2, pageSize: 1);
        var all = await Webhooks.ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(filtered.Value.Data.Single().Url, Is.EqualTo("https://example.com/3"));
            Assert.That(filtered.Value.Pagination.ItemsTotal, Is.EqualTo(2));
            Assert.That(filtered.Value.Pagination.PagesTotal, Is.EqualTo(2));
            Assert.That(filtered.Value.Pagination.CurrentPage, Is.EqualTo(2));
            Assert.That(filtered.Value.Pagination.Links.Select(link => link.Rel), Does.Contain("previous"));
            Assert.That(all.Value.Data, Has.Count.EqualTo(3));
            Assert.That(all.Value.Pagination.PageSize, Is.EqualTo(25), "The server's own default.");
        });
    }

    [Test]
    public async Task All_pages_are_one_stream()
    {
        for (var number = 0; number < 7; number++)
        {
            await CreateAsync($"https://example.com/{number}", WebhookEventType.VideoSourceRecorded);
        }

        await CreateAsync("https://example.com/other", WebhookEventType.VideoCaptionGenerated);

        var urls = new List<string?>();
        await foreach (var webhook in Webhooks.ListAllAsync(events: "video.source.recorded", pageSize: 3))
        {
            urls.Add(webhook.Url);
        }

        Assert.That(urls, Is.EqualTo(Enumerable.Range(0, 7).Select(number => $"https://example.com/{number}")));
    }

    [Test]
    public async Task A_page_of_the_largest_size_arrives_whole()
    {
        for (var number = 0; number < 100; number++)
        {
            await CreateAsync($"https://example.com/{new string('x', 500)}/{number}", WebhookEventType.VideoSourceRecorded);
        }

        WebhooksListResponse page = await Webhooks.ListAsync(pageSize: 100);

        Assert.That(
            page.Data.Select(webhook => webhook.Url!.Split('/')[^1]),
            Is.EqualTo(Enumerable.Range(0, 100).Select(number => number.ToString(CultureInfo.InvariantCulture))));
    }

    [Test]
    public async Task No_webhooks_are_an_empty_page_and_an_empty_stream()
    {
        Assert.That((await Webhooks.ListAsync()).Value.Data, Is.Empty);
        await foreach (var webhook in Webhooks.ListAllAsync())
        {
            Assert.Fail($"There is no {webhook}.");
        }
    }

    [Test]
    public async Task A_deleted_webhook_is_gone()
    {
        Webhook webhook = await CreateAsync("https://example.com", WebhookEventType.VideoSourceRecorded);

        var deleted = await Webhooks.DeleteAsync(webhook.WebhookId!);
        var again = Assert.ThrowsAsync<ApiException<NotFound>>(() => Webhooks.DeleteAsync(webhook.WebhookId!));
        var get = Assert.ThrowsAsync<ApiException>(() => Webhooks.GetAsync(webhook.WebhookId!));

        Assert.Multiple(() =>
        {
            Assert.That(deleted.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(deleted.RateLimit.Remaining, Is.EqualTo(998));
            Assert.That(again.Error.Name, Is.EqualTo("webhookId"));
            Assert.That(again.Error.Status, Is.EqualTo(404));
            Assert.That(again.RateLimit.Remaining, Is.EqualTo(997));
            Assert.That(get.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(get.ResponseBody, Does.Contain("\"name\":\"webhookId\""));
        });
    }

    [Test]
    public void A_refused_webhook_says_everything_that_is_wrong()
    {
        var exception = Assert.ThrowsAsync<ApiException<BadRequest>>(() => CreateAsync("no address", "video.of.tomorrow"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(exception.Error.Status, Is.EqualTo(400));
            Assert.That(exception.Error.Problems!.Select(problem => problem.Name), Is.EqualTo(new[] { "events[0]", "url" }));
            Assert.That(exception.RateLimit.Remaining, Is.EqualTo(999));
        });
    }

    [TestCase("a/b?c#d")]
    [TestCase("../webhooks")]
    [TestCase("%2e%2e")]
    [TestCase("é☃😀 +&=")]
    public void An_id_of_any_text_reaches_its_operation(string webhookId)
    {
        // Anything but the error of the operation would be a request that went elsewhere.
        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => Webhooks.DeleteAsync(webhookId));

        Assert.That(exception.Error.Name, Is.EqualTo("webhookId"));
    }
}
