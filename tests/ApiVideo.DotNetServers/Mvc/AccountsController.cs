using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using Microsoft.AspNetCore.Mvc;
using Warehouse.Models;

namespace Warehouse.Mvc;

/// <summary>What attributes say, typed errors, and JSON Patch.</summary>
[ApiController]
[Route("accounts")]
public sealed class AccountsController : ControllerBase
{
    /// <summary>Creates an account.</summary>
    [HttpPost(Name = "CreateAccount")]
    [ProducesResponseType<Account>(StatusCodes.Status201Created)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<Account> CreateAccount(Account account) => CreatedAtAction(nameof(GetAccount), new { id = 1 }, account with { Id = 1 });

    /// <summary>Gets an account.</summary>
    /// <param name="id">Its number: 1 is there.</param>
    /// <response code="200">The account.</response>
    /// <response code="404">There is none.</response>
    [HttpGet("{id:int}", Name = "GetAccount")]
    [ProducesResponseType<Account>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public ActionResult<Account> GetAccount(int id) => id == 1 ? Accounts.First : NotFound(Accounts.Missing(id));

    /// <summary>Changes an account by a patch.</summary>
    [HttpPatch("{id:int}", Name = "PatchAccount")]
    [Consumes("application/json-patch+json")]
    [ProducesResponseType<Account>(StatusCodes.Status200OK)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<Account> PatchAccount(int id, JsonPatchDocument<Account> patch)
    {
        Account account = Accounts.First;
        patch.ApplyTo(account, error => ModelState.AddModelError(error.Operation.path ?? "", error.ErrorMessage));
        return ModelState.IsValid ? account with { Id = id } : ValidationProblem(ModelState);
    }

    [HttpDelete("{id:int}", Name = "DeleteAccount")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult DeleteAccount(int id) => NoContent();

    /// <summary>Gets the oldest account.</summary>
    [HttpGet("oldest", Name = "GetOldestAccount")]
    [Obsolete("Nobody asks for it.")]
    public Account GetOldestAccount() => Accounts.First;
}
