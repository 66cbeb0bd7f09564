using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>What a good engineer writes for these operations: one HttpClient, streamed bodies, metadata made at compile time.</summary>
internal sealed class HandWrittenClient(HttpClient client, string apiKey)
{
    private readonly AuthenticationHeaderValue _authorization =
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(apiKey + ":")));

    internal async Task<HandWrittenResult<HandWrittenWebhook>> CreateAsync(HandWrittenPayload payload, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "webhooks")
        {
            Content = JsonContent.Create(payload, HandWrittenContext.Default.HandWrittenPayload),
        };
        return await SendAsync(request, HandWrittenContext.Default.HandWrittenWebhook, cancellationToken).ConfigureAwait(false);
    }

    internal async Task<HandWrittenResult<HandWrittenPage>> ListAsync(
        string? events = null,
        int? currentPage = null,
        int? pageSize = null,
        CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, ListPath(events, currentPage, pageSize));
        return await SendAsync(request, HandWrittenContext.Default.HandWrittenPage, cancellationToken).ConfigureAwait(false);
    }

    internal async Task<int?> DeleteAsync(string webhookId, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "webhooks/" + Uri.EscapeDataString(webhookId));
        request.Headers.Authorization = _authorization;
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var remaining = ReadNumber(response.Headers, "X-RateLimit-Remaining");
        if (!response.IsSuccessStatusCode)
        {
            var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            throw new HandWrittenException(
                response.StatusCode,
                JsonSerializer.Deserialize(body, HandWrittenContext.Default.HandWrittenProblem),
                body,
                ReadNumber(response.Headers, "X-RateLimit-Limit"),
                remaining,
                ReadNumber(response.Headers, "X-RateLimit-Retry-After"));
        }

        return remaining;
    }

    internal static string ListPath(string? events, int? currentPage, int? pageSize)
    {
        var path = new StringBuilder("webhooks");
        var separator = '?';
        if (events is not null)
        {
            path.Append(separator).Append("events=").Append(Uri.EscapeDataString(events));
            separator = '&';
        }

        if (currentPage is not null)
        {
            path.Append(separator).Append(CultureInfo.InvariantCulture, $"currentPage={currentPage}");
            separator = '&';
        }

        if (pageSize is not null)
        {
            path.Append(separator).Append(CultureInfo.InvariantCulture, $"pageSize={pageSize}");
        }

        return path.ToString();
    }

    private async Task<HandWrittenResult<T>> SendAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _authorization;
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var value = await JsonSerializer.DeserializeAsync(stream, type, cancellationToken).ConfigureAwait(false)
            ?? throw new JsonException("The body is null.");
        return new HandWrittenResult<T>(
            value,
            ReadNumber(response.Headers, "X-RateLimit-Limit"),
            ReadNumber(response.Headers, "X-RateLimit-Remaining"),
            ReadNumber(response.Headers, "X-RateLimit-Retry-After"));
    }

    internal static int? ReadNumber(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values)
        && int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
