using Microsoft.AspNetCore.Http.HttpResults;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>Successes and errors of several types, and none.</summary>
public static class ResultEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/item/{id}", Get).WithName("GetResult");
        group.MapGet("/maybe/{id}", GetMaybe).WithName("GetMaybe");
        group.MapGet("/null", () => (Item?)null).WithName("GetNull");
        group.MapGet("/undeclared/{id}", (int id) => id == 1 ? Results.Ok(new Item(1, "nail", 0.05m)) : Results.NoContent())
            .Produces<Item>().WithName("GetUndeclared");
        group.MapPost("/start/{id}", Start).WithName("Start");
        group.MapGet("/conflict", GetConflict).WithName("GetConflict");
        group.MapGet("/invalid", GetInvalid).WithName("GetInvalid");
        group.MapGet("/problem", () => TypedResults.Problem("It burns.", statusCode: StatusCodes.Status503ServiceUnavailable))
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable).WithName("GetProblem");
        group.MapPost("/empty", () => TypedResults.Ok()).WithName("PostEmpty");
    }

    public static Results<Ok<Item>, NotFound, BadRequest<string>> Get(int id) => id switch
    {
        1 => TypedResults.Ok(new Item(1, "nail", 0.05m)),
        2 => TypedResults.NotFound(),
        _ => TypedResults.BadRequest("1 or 2"),
    };

    public static Results<Ok<Item>, NoContent> GetMaybe(int id) =>
        id == 1 ? TypedResults.Ok(new Item(1, "nail", 0.05m)) : TypedResults.NoContent();

    public static Results<Created<Item>, Accepted<Ticket>> Start(int id) => id == 1
        ? TypedResults.Created("/results/item/1", new Item(1, "nail", 0.05m))
        : TypedResults.Accepted("/results/item/2", Tickets.One);

    public static Results<Ok<Item>, Conflict<Item>> GetConflict() => TypedResults.Conflict(new Item(2, "nut", 0.1m));

    public static Results<Ok<Item>, ValidationProblem> GetInvalid() =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["name"] = ["too short", "too plain"] });
}
