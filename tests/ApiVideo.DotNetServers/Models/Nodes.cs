using System.Text.Json.Nodes;

namespace Warehouse.Models;

/// <summary>JSON that can be changed, of which nothing is known either.</summary>
public sealed record Nodes
{
    public JsonNode? Node { get; init; }

    public JsonObject? JsonObject { get; init; }

    public JsonArray? JsonArray { get; init; }
}
