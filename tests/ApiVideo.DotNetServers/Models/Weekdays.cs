using System.Text.Json.Serialization;

namespace Warehouse.Models;

/// <summary>Days. Flags as text, with commas.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<Weekdays>))]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
}
