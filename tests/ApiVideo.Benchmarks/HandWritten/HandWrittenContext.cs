using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>The metadata that the generator of System.Text.Json makes.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HandWrittenWebhook))]
[JsonSerializable(typeof(HandWrittenPage))]
[JsonSerializable(typeof(HandWrittenPayload))]
[JsonSerializable(typeof(HandWrittenEvent))]
[JsonSerializable(typeof(HandWrittenProblem))]
internal sealed partial class HandWrittenContext : JsonSerializerContext
{
}
