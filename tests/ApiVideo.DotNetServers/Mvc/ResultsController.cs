using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>Successes and errors of several types, and none.</summary>
[ApiController]
[Route("results")]
public sealed class ResultsController : ControllerBase
{
    [HttpGet("item/{id}", Name = "GetResult")]
    [ProducesResponseType<Item>(StatusCodes.Status200OK)]
    [ProducesResponseType(StatusCodes.Status404NotFound)]
    [ProducesResponseType<string>(StatusCodes.Status400BadRequest)]
    public ActionResult<Item> GetResult(int id) => id switch
    {
        1 => new Item(1, "nail", 0.05m),
        2 => NotFound(),
        _ => BadRequest("1 or 2"),
    };

    [HttpGet("maybe/{id}", Name = "GetMaybe")]
    public Results<Ok<Item>, NoContent> GetMaybe(int id) =>
        id == 1 ? TypedResults.Ok(new Item(1, "nail", 0.05m)) : TypedResults.NoContent();

    [HttpGet("null", Name = "GetNull")]
    public Item? GetNull() => null;

    [HttpGet("undeclared/{id}", Name = "GetUndeclared")]
    public ActionResult<Item> GetUndeclared(int id) => id == 1 ? new Item(1, "nail", 0.05m) : NoContent();

    [HttpPost("start/{id}", Name = "Start")]
    [ProducesResponseType<Item>(StatusCodes.Status201Created)]
    [ProducesResponseType<Ticket>(StatusCodes.Status202Accepted)]
    public IActionResult Start(int id) =>
        id == 1 ? Created("/results/item/1", new Item(1, "nail", 0.05m)) : Accepted("/results/item/2", Tickets.One);

    [HttpGet("conflict", Name = "GetConflict")]
    public Results<Ok<Item>, Conflict<Item>> GetConflict() => TypedResults.Conflict(new Item(2, "nut", 0.1m));

    [HttpGet("invalid", Name = "GetInvalid")]
    [ProducesResponseType<Item>(StatusCodes.Status200OK)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<Item> GetInvalid()
    {
        ModelState.AddModelError("name", "too short");
        ModelState.AddModelError("name", "too plain");
        return ValidationProblem(ModelState);
    }

    [HttpGet("problem", Name = "GetProblem")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status503ServiceUnavailable)]
    public IActionResult GetProblem() => Problem("It burns.", statusCode: StatusCodes.Status503ServiceUnavailable);

    [HttpPost("empty", Name = "PostEmpty")]
    public IActionResult PostEmpty() => Ok();
}
