using System.Text.Json;
using System.Text.Json.Nodes;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>JSON of which nothing is known.</summary>
public static class AnythingEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", (Anything anything) => anything).WithName("EchoAnything");
        group.MapPost("/element", (JsonElement element) => element).WithName("EchoElement");
        group.MapPost("/nodes", (Nodes nodes) => nodes).WithName("EchoNodes");
        group.MapPost("/node", (JsonNode node) => node).WithName("EchoNode");
        group.MapGet("/object", object () => new Item(1, "nail", 0.05m)).WithName("GetObject");
    }
}
