using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Lists, dictionaries and generics.</summary>
public static class ListEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", (Lists lists) => lists).WithName("EchoLists");
        group.MapGet("/items", () => new[] { new Item(1, "nail", 0.05m) }).WithName("GetItems");
        group.MapGet("/page", () => new Page<Item>([new Item(1, "nail", 0.05m)], 9, First: null)).WithName("GetItemPage");
        group.MapGet("/names", () => new Page<string>(["nail", "nut"], 2, "nail")).WithName("GetNamePage");
        group.MapGet("/counts", () => new Dictionary<string, int> { ["nail"] = 3 }).WithName("GetCounts");
        group.MapPost("/gaps", (List<int?> gaps) => gaps).WithName("EchoGaps");
    }
}
