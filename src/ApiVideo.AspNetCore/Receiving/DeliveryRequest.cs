using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>Reads what the headers of a request contain, before its body is read.</summary>
internal static class DeliveryRequest
{
    private const string WebhookIdHeader = "X-Api-Video-WebhookID";
    private const string SignatureHeader = "X-Api-Video-Signature";
    private const int MaxWebhookIdLength = 200;

    /// <summary>Determines whether the body may be JSON as it stands: it does not say that it is anything else, or encoded.</summary>
    public static bool MayBeJson(HttpRequest request) =>
        (string.IsNullOrEmpty(request.ContentType) || IsJson(request.ContentType)) && request.Headers.ContentEncoding.Count == 0;

    /// <summary>Finds the two headers of a delivery; each must be there once.</summary>
    public static bool TryRead(HttpRequest request, [NotNullWhen(true)] out string? webhookId, [NotNullWhen(true)] out string? signature)
    {
        webhookId = request.Headers[WebhookIdHeader] is [{ Length: > 0 and <= MaxWebhookIdLength } id] ? id : null;
        signature = request.Headers[SignatureHeader] is [{ Length: > 0 } text] ? text : null;
        return webhookId is not null && signature is not null;
    }

    private static bool IsJson(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));
}
