using System.Text.Json;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>The age of an event, by its member <c>emittedAt</c>.</summary>
internal static class EmissionTime
{
    /// <summary>Tells whether a JSON object says that it was emitted near now, before or after.</summary>
    public static bool IsNear(ReadOnlySpan<byte> json, DateTimeOffset now, TimeSpan distance) =>
        Find(json) is { } emittedAt && (now - emittedAt).Duration() <= distance;

    private static DateTimeOffset? Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        DateTimeOffset? found = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                var isEmission = reader.ValueTextEquals("emittedAt"u8);
                reader.Read();
                if (isEmission)
                {
                    // Of two, the last one counts, as for everyone else who reads JSON.
                    found = reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) ? time : null;
                }

                reader.Skip();
            }
        }

        return found;
    }
}
