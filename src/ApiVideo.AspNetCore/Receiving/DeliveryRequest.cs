using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>What a request says about itself, before its body is read.</summary>
internal static class DeliveryRequest
{
    private const string WebhookIdHeader = "X-Api-Video-WebhookID";
    private const string SignatureHeader = "X-Api-Video-Signature";
    private const int LongestWebhookId = 200;

    /// <summary>Tells whether the body is JSON as it stands, in no encoding that would have to be undone.</summary>
    public static bool HasJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    /// <summary>Finds the two headers of a delivery; each must be there once.</summary>
    public static bool TryRead(HttpRequest request, [NotNullWhen(true)] out string? webhookId, [NotNullWhen(true)] out string? signature)
    {
        webhookId = request.Headers[WebhookIdHeader] is [{ Length: > 0 and <= LongestWebhookId } id] ? id : null;
        signature = request.Headers[SignatureHeader] is [{ Length: > 0 } text] ? text : null;
        return webhookId is not null && signature is not null;
    }
}
