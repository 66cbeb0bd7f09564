using System.Text.Json;
using System.Text.Json.Nodes;

namespace Warehouse.Models;

/// <summary>JSON of which nothing is known.</summary>
public sealed record Anything
{
    public JsonElement Element { get; init; }

    public JsonNode? Node { get; init; }

    public JsonObject? JsonObject { get; init; }

    public JsonArray? JsonArray { get; init; }

    public object? Object { get; init; }

    public Dictionary<string, object?>? Map { get; init; }
}
