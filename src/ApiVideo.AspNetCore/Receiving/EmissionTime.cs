using System.Text.Json;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>The age of an event, by its member <c>emittedAt</c>, which events that are not known have too.</summary>
internal static class EmissionTime
{
    /// <summary>Determines whether an event says that it was emitted near now, before or after.</summary>
    public static bool IsNear(WebhookEvent e, DateTimeOffset now, TimeSpan distance) =>
        e.Json.ValueKind == JsonValueKind.Object && Find(e.Json) is { } emittedAt && (now - emittedAt).Duration() <= distance;

    private static DateTimeOffset? Find(JsonElement json)
    {
        DateTimeOffset? found = null;

        // Of several the last one counts, as it does for the members of events.
        foreach (var member in json.EnumerateObject())
        {
            try
            {
                if (member.NameEquals("emittedAt"u8))
                {
                    found = null;
                    found = member.Value.ValueKind == JsonValueKind.String && member.Value.TryGetDateTimeOffset(out var time) ? time : null;
                }
            }
            catch (InvalidOperationException)
            {
                // A name or a text with half a surrogate pair in it, which JSON may have and .NET does not read: neither is ours.
            }
        }

        return found;
    }
}
