using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiVideo.Generated.Tests.Readme;

/// <summary>
/// The code that users were promised, as close to the letter as a test can be: where it reads names, types and
/// conversions, the compiler checks them.
/// </summary>
internal static class ContractExample
{
    /// <summary>Makes clients in every way there is.</summary>
    internal static void MakeClients(string apiKey, HttpClient httpClient)
    {
        using var client = new ApiVideoClient(apiKey);
        using var sandbox = new ApiVideoClient(apiKey, ApiVideoServer.Sandbox);
        using var emitted = new ApiVideoClient(new ApiVideoClientOptions
        {
            BaseAddress = ApiVideoServer.Production,
            Credential = ApiVideoCredential.Basic(apiKey, ""),
        });
        using var injected = new ApiVideoClient(httpClient, new ApiVideoClientOptions());
    }

    /// <summary>Creates, lists, deletes twice, and writes down what came.</summary>
    [SuppressMessage("Reliability", "CA2016", Justification = "The promise shows the calls without a token too.")]
    internal static async Task RunAsync(ApiVideoClient client, List<string> output, CancellationToken ct)
    {
        Webhook hook = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
        {
            Events = [WebhookEventType.VideoEncodingQualityCompleted],
            Url = "https://example.com/webhooks",
        });

        ApiResponse<WebhooksListResponse> page = await client.Webhooks.ListAsync(events: "video.encoding.quality.completed", currentPage: 1, pageSize: 30);
        RateLimit limit = page.RateLimit;
        int? raw = page.Headers.XRateLimitRemaining;
        output.Add($"{limit.Limit} {limit.Remaining} {raw} {limit.RetryAfter is { TotalSeconds: > 0 }}");
        foreach (Webhook w in page.Value.Data)
        {
            output.Add($"listed {w.Url}");
        }

        await foreach (Webhook w in client.Webhooks.ListAllAsync(events: null, cancellationToken: ct))
        {
            output.Add($"streamed {w.Url}");
        }

        await DeleteAsync(client, hook, output);
        await DeleteAsync(client, hook, output);
    }

    private static async Task DeleteAsync(ApiVideoClient client, Webhook hook, List<string> output)
    {
        try
        {
            await client.Webhooks.DeleteAsync(hook.WebhookId!);
            output.Add("deleted");
        }
        catch (ApiException<NotFound> e)
        {
            output.Add($"{e.Error.Title} {e.StatusCode} {e.RateLimit.Remaining}");
        }
        catch (ApiException e) when (e.StatusCode == HttpStatusCode.TooManyRequests)
        {
            await Task.Delay(e.RateLimit.RetryAfter ?? TimeSpan.FromSeconds(1));
        }
    }
}
