using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>The base of the events, as System.Text.Json wants it; members that it does not know are kept.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(HandWrittenStreamEvent), "live-stream.broadcast.started")]
[JsonDerivedType(typeof(HandWrittenEncodingEvent), "video.encoding.quality.completed")]
internal record HandWrittenEvent
{
    public DateTimeOffset? EmittedAt { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
