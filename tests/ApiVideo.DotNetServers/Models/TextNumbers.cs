using System.Text.Json.Serialization;

namespace Warehouse.Models;

/// <summary>Numbers that the server writes as text, as JavaScript's clients like large ones, and one that it takes as a number only.</summary>
public sealed record TextNumbers
{
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public long Serial { get; init; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public decimal Weight { get; init; }

    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public int Strict { get; init; }

    /// <summary>May be a word: <c>NaN</c> or <c>Infinity</c>.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double Measured { get; init; }
}
