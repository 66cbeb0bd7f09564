using System.Net;
using System.Text;

namespace ApiVideo.Scaling.Tests;

/// <summary>A signed delivery.</summary>
internal sealed record Delivery(int Number)
{
    public const string WebhookId = "webhook_1";
    public const string Secret = "sig_sec_0123456789abcdefghijkl";

    public string VideoId => $"vi{Number}";

    /// <summary>Sends the delivery; null if nobody answers.</summary>
    public async Task<HttpStatusCode?> SendAsync(HttpClient client, Uri address)
    {
        var body = Encoding.UTF8.GetBytes(
            $$"""{"type":"video.source.recorded","emittedAt":"2021-01-29T15:46:25.217Z","liveStreamId":"li1","videoId":"{{VideoId}}"}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Headers.Add("X-Api-Video-WebhookID", WebhookId);
        request.Headers.Add("X-Api-Video-Signature", WebhookSignature.Sign(body, Secret));
        try
        {
            using var response = await client.SendAsync(request);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
