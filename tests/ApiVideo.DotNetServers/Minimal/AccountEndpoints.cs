using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Minimal;

/// <summary>What attributes say, typed errors, and JSON Patch.</summary>
public static class AccountEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/", Create).ProducesValidationProblem().WithName("CreateAccount");
        group.MapGet("/{id:int}", Get).WithName("GetAccount");
        group.MapPatch("/{id:int}", Change).Accepts<JsonPatchDocument<Account>>("application/json-patch+json").WithName("PatchAccount");
        group.MapDelete("/{id:int}", (int id) => TypedResults.NoContent()).WithName("DeleteAccount");
#pragma warning disable CS0618 // It is there to be called.
        group.MapGet("/oldest", GetOldest).WithName("GetOldestAccount");
#pragma warning restore CS0618
    }

    /// <summary>Creates an account.</summary>
    public static Created<Account> Create(Account account) => TypedResults.Created("/accounts/1", account with { Id = 1 });

    /// <summary>Gets an account.</summary>
    /// <param name="id">Its number: 1 is there.</param>
    /// <response code="200">The account.</response>
    /// <response code="404">There is none.</response>
    public static Results<Ok<Account>, NotFound<ProblemDetails>> Get(int id) =>
        id == 1 ? TypedResults.Ok(Accounts.First) : TypedResults.NotFound(Accounts.Missing(id));

    /// <summary>Changes an account by a patch.</summary>
    public static Results<Ok<Account>, ValidationProblem> Change(int id, JsonPatchDocument<Account> patch)
    {
        var problems = new Dictionary<string, string[]>();
        Account account = Accounts.First;
        patch.ApplyTo(account, error => problems[error.Operation.path ?? ""] = [error.ErrorMessage]);
        return problems.Count == 0 ? TypedResults.Ok(account with { Id = id }) : TypedResults.ValidationProblem(problems);
    }

    /// <summary>Gets the oldest account.</summary>
    [Obsolete("Nobody asks for it.")]
    public static Account GetOldest() => Accounts.First;
}
