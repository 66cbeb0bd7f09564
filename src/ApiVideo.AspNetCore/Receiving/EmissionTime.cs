using System.Text.Json;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>The age of an event, by its member <c>emittedAt</c>, which events that are not known have too.</summary>
internal static class EmissionTime
{
    /// <summary>Tells whether an event says that it was emitted near now, before or after.</summary>
    public static bool IsNear(WebhookEvent e, DateTimeOffset now, TimeSpan distance) =>
        e.Json.ValueKind == JsonValueKind.Object
        && e.Json.TryGetProperty("emittedAt"u8, out var member)
        && member.ValueKind == JsonValueKind.String
        && member.TryGetDateTimeOffset(out var emittedAt)
        && (now - emittedAt).Duration() <= distance;
}
