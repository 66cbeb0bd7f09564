using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>Creates the bodies of events as the real service writes them: new ids each time, emitted now.</summary>
internal static class EventBody
{
    private const int IdLength = 22;

    /// <summary>Writes a body.</summary>
    /// <param name="eventName">The event; one that is not known has no members of its own.</param>
    /// <param name="emittedAt">When it happened.</param>
    /// <param name="members">A JSON object whose members come instead of, or after, those of the event.</param>
    public static byte[] Create(string eventName, DateTimeOffset emittedAt, JsonElement? members = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            var written = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (name, text) in OwnMembers(eventName, emittedAt))
            {
                written.Add(name);
                writer.WritePropertyName(name);
                if (members is { } given && given.TryGetProperty(name, out var value))
                {
                    value.WriteTo(writer);
                }
                else
                {
                    writer.WriteStringValue(text);
                }
            }

            foreach (var member in members?.EnumerateObject().Where(member => written.Add(member.Name)) ?? [])
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static IEnumerable<(string Name, string Text)> OwnMembers(string eventName, DateTimeOffset emittedAt)
    {
        var common = new List<(string, string)>
        {
            ("type", eventName),
            ("emittedAt", emittedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
        };
        return common.Concat(eventName switch
        {
            WebhookEvents.BroadcastStarted or WebhookEvents.BroadcastEnded => [Id("liveStreamId", "li")],
            WebhookEvents.SourceRecorded => [Id("liveStreamId", "li"), Id("videoId", "vi")],

            // The published schema has no liveStreamId here, but the wire does.
            WebhookEvents.EncodingQualityCompleted => [Id("videoId", "vi"), Id("liveStreamId", "li"), ("encoding", "hls"), ("quality", "720p")],
            WebhookEvents.CaptionGenerated =>
                [Id("videoId", "vi"), Id("captionId", "caption_"), ("generationMode", "transcript"), ("language", "en")],
            WebhookEvents.SummaryGenerated => [Id("videoId", "vi"), Id("summaryId", "summary_")],
            _ => Array.Empty<(string, string)>(),
        });
    }

    private static (string Name, string Text) Id(string name, string prefix) => (name, prefix + RandomText.Create(IdLength));
}
