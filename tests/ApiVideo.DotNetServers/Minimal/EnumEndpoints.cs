using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Enums in bodies, in queries and in paths.</summary>
public static class EnumEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", (Enums enums) => enums).WithName("EchoEnums");
        group.MapGet("/in-query", (Level level, Colour colour, Level? maybe, Colour[] colours, Level[] levels) =>
            new Echo(Words.Of(level, colour, maybe, colours, levels))).WithName("EnumsInQuery");
        group.MapGet("/{colour}", (Colour colour) => colour).WithName("GetColour");
    }
}
