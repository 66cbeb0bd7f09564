using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>The fastest that is reasonable by hand: settable models, a body that is read into a rented buffer, JSON in one pass.</summary>
internal sealed class BestClient(HttpClient client, string apiKey)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly AuthenticationHeaderValue _authorization =
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(apiKey + ":")));

    internal async Task<HandWrittenResult<BestWebhook>> CreateAsync(BestPayload payload, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "webhooks")
        {
            Content = CreateContent(payload),
        };
        return await SendAsync(request, BestContext.Default.BestWebhook, cancellationToken).ConfigureAwait(false);
    }

    internal async Task<HandWrittenResult<BestPage>> ListAsync(
        string? events = null,
        int? currentPage = null,
        int? pageSize = null,
        CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, HandWrittenClient.ListPath(events, currentPage, pageSize));
        return await SendAsync(request, BestContext.Default.BestPage, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HandWrittenResult<T>> SendAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _authorization;
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var value = await ReadAsync(response.Content, type, cancellationToken).ConfigureAwait(false);
        return new HandWrittenResult<T>(
            value,
            HandWrittenClient.ReadNumber(response.Headers, "X-RateLimit-Limit"),
            HandWrittenClient.ReadNumber(response.Headers, "X-RateLimit-Remaining"),
            HandWrittenClient.ReadNumber(response.Headers, "X-RateLimit-Retry-After"));
    }

    private static ByteArrayContent CreateContent(BestPayload payload) => new(JsonSerializer.SerializeToUtf8Bytes(payload, BestContext.Default.BestPayload))
    {
        Headers = { ContentType = Json },
    };

    private static async ValueTask<T> ReadAsync<T>(HttpContent content, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            var length = 0;
            while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(2 * length);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), type) ?? throw new JsonException("The body is null.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
