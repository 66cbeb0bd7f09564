using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiVideo.Emulator.Bodies;

/// <summary>
/// Provides the JSON code of the bodies. They are the emulator's own and not those of the generated client,
/// so that a mistake on one side does not hide on the other.
/// </summary>
[JsonSerializable(typeof(WebhookBody))]
[JsonSerializable(typeof(WebhookPageBody))]
[JsonSerializable(typeof(ProblemBody))]
[JsonSerializable(typeof(AccessTokenBody))]
[JsonSerializable(typeof(DeliveryListBody))]
[JsonSerializable(typeof(EmittedBody))]
[JsonSerializable(typeof(WorkspaceBody))]
internal sealed partial class EmulatorJson : JsonSerializerContext
{
    public static EmulatorJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // The default would write the plus sign of every date as an escape, which no client of the real API ever sees.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
