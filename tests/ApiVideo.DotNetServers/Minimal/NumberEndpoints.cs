using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Numbers in bodies and in queries.</summary>
public static class NumberEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", Echo).WithName("EchoNumbers");
        group.MapPost("/nullable", (NullableNumbers numbers) => numbers).WithName("EchoNullableNumbers");
        group.MapPost("/text", (TextNumbers numbers) => numbers).WithName("EchoTextNumbers");
        group.MapPost("/rare", (Rarities rarities) => rarities).WithName("EchoRarities");
        group.MapGet("/rare", ([FromQuery] sbyte small, [FromQuery] Int128 large, [FromQuery] Half half, [FromQuery] Version version) =>
            new Echo(Words.Of(small, large, half, version))).WithName("RaritiesInQuery");
        group.MapGet("/in-query", InQuery).WithName("NumbersInQuery");
        group.MapGet("/optional", (int? count, long? total, double? share, decimal? price, int size = 7) =>
            new Echo(Words.Of(count, total, share, price, size))).WithName("OptionalNumbers");
        group.MapGet("/in-path/{small}/{large}/{exact}", (short small, ulong large, decimal exact) =>
            new Echo(Words.Of(small, large, exact))).WithName("NumbersInPath");
        group.MapGet("/int", () => 42).WithName("GetInt");
        group.MapGet("/decimal", () => 79228162514264337593543950335m).WithName("GetDecimal");
        group.MapGet("/none", () => (int?)null).WithName("GetNoNumber");
        group.MapPost("/sum", (List<long> numbers) => numbers.Sum()).WithName("SumNumbers");
    }

    /// <summary>Gives back the numbers.</summary>
    /// <remarks>As they came.</remarks>
    /// <param name="numbers">The numbers to give back.</param>
    /// <returns>The same numbers.</returns>
    public static Numbers Echo(Numbers numbers) => numbers;

    /// <summary>Says which numbers came.</summary>
    /// <param name="a">A byte.</param>
    public static Echo InQuery(
        byte a, short b, ushort c, int d, uint e, long f, ulong g, float h, double i, decimal j) => new(Words.Of(a, b, c, d, e, f, g, h, i, j));
}
