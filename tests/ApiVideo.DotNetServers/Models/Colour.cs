using System.Text.Json.Serialization;

namespace Warehouse.Models;

/// <summary>A colour. A text in JSON.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Colour>))]
public enum Colour
{
    Red,
    Green,

    /// <summary>Has a name of its own on the wire.</summary>
    [JsonStringEnumMemberName("deep-blue")]
    DeepBlue,
}
