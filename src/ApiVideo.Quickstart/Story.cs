using System.Globalization;
using System.Net;
using Spectre.Console;

namespace ApiVideo.Quickstart;

/// <summary>The main job, told once from beginning to end: subscribe, look up, list, unsubscribe, and three failures.</summary>
internal sealed class Story(ApiVideoClient client, Uri server, bool spendsRateLimit)
{
    private const int WebhookCount = 5;
    private const int SmallPage = 2;
    private const string FilterEvent = "video.encoding.quality.completed";

    private readonly CallTable _table = new();
    private readonly List<Webhook> _created = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Talking to [blue]{server}[/]\n");
        try
        {
            await CreateAsync(cancellationToken).ConfigureAwait(false);
            await GetAsync(cancellationToken).ConfigureAwait(false);
            await ListAsync(cancellationToken).ConfigureAwait(false);
            await FailAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whatever happened before, nothing of ours is left on the server.
            await DeleteAsync(CancellationToken.None).ConfigureAwait(false);
        }

        await SpendRateLimitAsync(cancellationToken).ConfigureAwait(false);
        _table.Show();
        AnsiConsole.MarkupLine("Left and Reset are the rate limit that came with each answer: calls left of the window, and when the next window starts.");
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        for (var i = 1; i <= WebhookCount; i++)
        {
            var answer = await client.Webhooks.CreateAsync(
                new WebhooksCreationPayload
                {
                    // Any text is an event name too: values that the spec does not know yet need no new client.
                    Events = [i % 2 == 1 ? WebhookEventType.VideoEncodingQualityCompleted : WebhookEventType.LiveStreamBroadcastStarted],
                    Url = string.Create(CultureInfo.InvariantCulture, $"https://example.com/webhooks/{i}"),
                },
                cancellationToken).ConfigureAwait(false);
            _created.Add(answer);
            _table.Add("Create", answer, $"{answer.Value.Events?[0]}");
        }
    }

    private async Task GetAsync(CancellationToken cancellationToken)
    {
        var answer = await client.Webhooks.GetAsync(_created[0].WebhookId!, cancellationToken).ConfigureAwait(false);

        // The secret of the webhook prints as ***.
        _table.Add("Get", answer, answer.Value.Url ?? "");
    }

    private async Task ListAsync(CancellationToken cancellationToken)
    {
        var filtered = await client.Webhooks.ListAsync(events: FilterEvent, cancellationToken: cancellationToken).ConfigureAwait(false);
        _table.Add("List, filtered", filtered, $"{filtered.Value.Pagination.ItemsTotal} of {WebhookCount} webhooks");

        for (var page = 1; page <= (WebhookCount + SmallPage - 1) / SmallPage; page++)
        {
            var answer = await client.Webhooks.ListAsync(currentPage: page, pageSize: SmallPage, cancellationToken: cancellationToken).ConfigureAwait(false);
            _table.Add("List by page", answer, $"page {answer.Value.Pagination.CurrentPage} of {answer.Value.Pagination.PagesTotal}: {answer.Value.Data.Count} {(answer.Value.Data.Count == 1 ? "webhook" : "webhooks")}");
        }

        var count = 0;
        await foreach (var _ in client.Webhooks.ListAllAsync(pageSize: SmallPage, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            count++;
        }

        if (count < WebhookCount)
        {
            throw new StoryException($"The server lists {count} webhooks, but {WebhookCount} were created.");
        }

        _table.AddNote("List all pages", $"{count} webhooks as one stream");
    }

    private async Task FailAsync(CancellationToken cancellationToken)
    {
        try
        {
            await client.Webhooks.DeleteAsync("webhook_that_is_not_there", cancellationToken).ConfigureAwait(false);
            throw new StoryException("The server deleted a webhook that is not there.");
        }
        catch (ApiException<NotFound> e)
        {
            _table.Add("Delete, unknown", e, $"NotFound: {e.Error.Title}");
        }

        try
        {
            await client.Webhooks.CreateAsync(new WebhooksCreationPayload { Events = [], Url = "not an address" }, cancellationToken).ConfigureAwait(false);
            throw new StoryException("The server took a webhook without events and address.");
        }
        catch (ApiException<BadRequest> e)
        {
            var problems = e.Error.Problems?.Select(problem => $"{problem.Name}: {problem.Title}") ?? [];
            _table.Add("Create, bad body", e, $"BadRequest: {string.Join(" ", problems)}");
        }
    }

    private async Task DeleteAsync(CancellationToken cancellationToken)
    {
        foreach (var webhook in _created)
        {
            var answer = await client.Webhooks.DeleteAsync(webhook.WebhookId!, cancellationToken).ConfigureAwait(false);
            _table.Add("Delete", answer, webhook.WebhookId!);
        }
    }

    private async Task SpendRateLimitAsync(CancellationToken cancellationToken)
    {
        if (!spendsRateLimit)
        {
            _table.AddNote("List until refused", "left out: the budget of a real workspace is not for show");
            return;
        }

        for (var calls = 0; ; calls++)
        {
            try
            {
                var answer = await client.Webhooks.ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
                if (answer.RateLimit.Limit is { } limit && calls > limit)
                {
                    throw new StoryException("The server answers beyond its own rate limit.");
                }
            }
            catch (ApiException<TooManyRequests> e) when (e.StatusCode == HttpStatusCode.TooManyRequests)
            {
                _table.Add("List until refused", e, $"TooManyRequests after {calls} more calls");
                return;
            }
        }
    }
}
