using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Enums in bodies, in queries and in paths.</summary>
[ApiController]
[Route("enums")]
public sealed class EnumsController : ControllerBase
{
    [HttpPost(Name = "EchoEnums")]
    public Enums EchoEnums(Enums enums) => enums;

    [HttpGet("in-query", Name = "EnumsInQuery")]
    public Echo EnumsInQuery(Level level, Colour colour, Level? maybe, [FromQuery] Colour[] colours, [FromQuery] Level[] levels) =>
        new(Words.Of(level, colour, maybe, colours, levels));

    [HttpGet("{colour}", Name = "GetColour")]
    public Colour GetColour(Colour colour) => colour;
}
