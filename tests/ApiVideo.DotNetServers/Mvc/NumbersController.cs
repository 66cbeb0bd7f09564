using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Numbers in bodies and in queries.</summary>
[ApiController]
[Route("numbers")]
public sealed class NumbersController : ControllerBase
{
    /// <summary>Gives back the numbers.</summary>
    /// <remarks>As they came.</remarks>
    /// <param name="numbers">The numbers to give back.</param>
    /// <returns>The same numbers.</returns>
    [HttpPost(Name = "EchoNumbers")]
    public Numbers EchoNumbers(Numbers numbers) => numbers;

    [HttpPost("nullable", Name = "EchoNullableNumbers")]
    public NullableNumbers EchoNullableNumbers(NullableNumbers numbers) => numbers;

    [HttpPost("text", Name = "EchoTextNumbers")]
    public TextNumbers EchoTextNumbers(TextNumbers numbers) => numbers;

    [HttpPost("rare", Name = "EchoRarities")]
    public Rarities EchoRarities(Rarities rarities) => rarities;

    [HttpGet("rare", Name = "RaritiesInQuery")]
    public Echo RaritiesInQuery([FromQuery] sbyte small, [FromQuery] Int128 large, [FromQuery] Half half, [FromQuery] Version version) =>
        new(Words.Of(small, large, half, version));

    /// <summary>Says which numbers came.</summary>
    /// <param name="a">A byte.</param>
    [HttpGet("in-query", Name = "NumbersInQuery")]
    public Echo NumbersInQuery(
        byte a, short b, ushort c, int d, uint e, long f, ulong g, float h, double i, decimal j) => new(Words.Of(a, b, c, d, e, f, g, h, i, j));

    [HttpGet("optional", Name = "OptionalNumbers")]
    public Echo OptionalNumbers(int? count, long? total, double? share, decimal? price, int size = 7) =>
        new(Words.Of(count, total, share, price, size));

    [HttpGet("in-path/{small}/{large}/{exact}", Name = "NumbersInPath")]
    public Echo NumbersInPath(short small, ulong large, decimal exact) => new(Words.Of(small, large, exact));

    [HttpGet("int", Name = "GetInt")]
    public int GetInt() => 42;

    [HttpGet("decimal", Name = "GetDecimal")]
    public decimal GetDecimal() => 79228162514264337593543950335m;

    [HttpGet("none", Name = "GetNoNumber")]
    public int? GetNoNumber() => null;

    [HttpPost("sum", Name = "SumNumbers")]
    public long SumNumbers(List<long> numbers) => numbers.Sum();
}
