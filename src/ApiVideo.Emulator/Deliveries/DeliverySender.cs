using System.Net;
using System.Net.Http.Headers;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>Creates one attempt at a delivery, with the headers of the real service.</summary>
internal sealed class DeliverySender : IDisposable
{
    private const string WebhookIdHeader = "X-Api-Video-WebhookID";
    private const string SignatureHeader = "X-Api-Video-Signature";

    private readonly HttpClient _client;

    public DeliverySender(TimeSpan timeout, bool allowsRemote, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect is a failure as any answer above 299; a proxy would connect to what the guard has not seen.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectCallback = new GuardedConnection(allowsRemote, resolve).OpenAsync,
        };
        _client = new HttpClient(handler) { Timeout = timeout };
    }

    public async Task<AttemptResult> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, delivery.Webhook.Url);
        request.Content = new ByteArrayContent(delivery.Body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookIdHeader, delivery.Webhook.WebhookId);
        request.Headers.Add(SignatureHeader, delivery.Signature);
        try
        {
            // The status says all; a body that never ends does not hold up the next attempt.
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return new AttemptResult((int)response.StatusCode, Error: null);
        }
        catch (HttpRequestException e) when (e.InnerException is DeliveryRefusedException refusal)
        {
            return new AttemptResult(Status: null, refusal.Message, IsRefused: true);
        }
        catch (HttpRequestException e)
        {
            return new AttemptResult(Status: null, e.InnerException is { } cause ? $"{e.Message} {cause.Message}" : e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new AttemptResult(Status: null, "No answer in time.");
        }
    }

    public void Dispose() => _client.Dispose();
}
