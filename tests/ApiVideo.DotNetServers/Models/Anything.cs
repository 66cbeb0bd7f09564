using System.Text.Json;

namespace Warehouse.Models;

/// <summary>JSON of which nothing is known.</summary>
public sealed record Anything
{
    public JsonElement Element { get; init; }

    public object? Object { get; init; }

    public Dictionary<string, object?>? Map { get; init; }
}
