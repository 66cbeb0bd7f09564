using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>Posts deliveries, signed by code of its own, and well or badly made as a test wants.</summary>
internal sealed class Sender : IDisposable
{
    public const string WebhookIdHeader = "X-Api-Video-WebhookID";
    public const string SignatureHeader = "X-Api-Video-Signature";

    private readonly HttpClient _client = new();

    public static byte[] Body(int number = 0) => Encoding.UTF8.GetBytes(
        $$"""{"type":"video.source.recorded","emittedAt":"2021-01-29T15:46:25.217Z","liveStreamId":"li{{number}}","videoId":"vi{{number}}"}""");

    public static string Sign(byte[] body, string secret = Receiver.Secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public static HttpRequestMessage Request(
        Uri address,
        byte[] body,
        string? signature,
        string? webhookId = Receiver.WebhookId,
        string? contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        if (webhookId is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookIdHeader, webhookId);
        }

        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(SignatureHeader, signature);
        }

        return request;
    }

    /// <summary>Sends a request and demands that the answer has no word in it.</summary>
    public async Task<HttpStatusCode> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _client.SendAsync(request);
            Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty);
            Assert.That(response.Content.Headers.ContentType, Is.Null);
            return response.StatusCode;
        }
    }

    public Task<HttpStatusCode> SendAsync(Receiver receiver, byte[] body, string webhookId = Receiver.WebhookId, string secret = Receiver.Secret) =>
        SendAsync(Request(receiver.Address, body, Sign(body, secret), webhookId));

    public void Dispose() => _client.Dispose();
}
