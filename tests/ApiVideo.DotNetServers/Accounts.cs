using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse;

/// <summary>The one account that there is, and the problem of one that is not.</summary>
internal static class Accounts
{
    public static Account First => new() { Id = 1, Name = "Ada", Mail = "ada@example.com" };

    public static ProblemDetails Missing(int id) => new()
    {
        Title = "No such account",
        Status = StatusCodes.Status404NotFound,
        Detail = $"There is no account {id}.",
        Extensions = { ["id"] = id },
    };
}
