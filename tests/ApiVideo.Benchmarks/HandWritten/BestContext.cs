using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>The metadata of the models whose members can be set.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BestWebhook))]
[JsonSerializable(typeof(BestPage))]
[JsonSerializable(typeof(BestPayload))]
internal sealed partial class BestContext : JsonSerializerContext
{
}
