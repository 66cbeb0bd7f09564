using System.Net;
using System.Text.Json;
#if MVC
using Problems = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.ValidationProblemDetails;
#else
using Problems = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.HttpValidationProblemDetails;
#endif

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>What attributes say, typed errors, and JSON Patch.</summary>
internal sealed class AccountTests : CallTests
{
    [Test]
    public async Task An_account_is_created_with_what_is_given_alone()
    {
        ApiResponse<Account> created = await Client.Accounts.CreateAccountAsync(new() { Name = "Ada", EMail = "ada@example.com", Stars = 5 });

        Json.AssertSame(Wire.Body, """{ "name": "Ada", "e-mail": "ada@example.com", "stars": 5 }""");
        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(created.Value.Id, Is.EqualTo(1));
        Assert.That(created.Value.EMail.Value, Is.EqualTo("ada@example.com"));
        Assert.That(created.Value.Colour, Is.EqualTo(Colour.Green));
        Assert.That(created.Value.Tags, Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public void An_account_that_is_not_valid_is_a_typed_error()
    {
        var error = Assert.ThrowsAsync<ApiException<Problems>>(async () => await Client.Accounts.CreateAccountAsync(new() { Name = "", Stars = 9 }))!;

        Assert.That(error.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(error.Error.Title, Is.EqualTo("One or more validation errors occurred."));
        Assert.That(error.Error.Errors, Has.Count.EqualTo(2));
        Assert.That(error.Error.Errors!["Stars"], Is.EqualTo(new[] { "The field Stars must be between 1 and 5." }));
    }

    [Test]
    public async Task An_account_is_there()
    {
        Account account = await Client.Accounts.GetAccountAsync(1);

        Assert.That(account.Name, Is.EqualTo("Ada"));
        Assert.That(account.Discount, Is.EqualTo(1));
    }

    [Test]
    public void An_account_that_is_not_there_is_a_typed_error()
    {
        var error = Assert.ThrowsAsync<ApiException<ProblemDetails>>(async () => await Client.Accounts.GetAccountAsync(2))!;

        Assert.That(error.Error.Title, Is.EqualTo("No such account"));
        Assert.That(error.Error.Status, Is.EqualTo(404));
        Assert.That(error.Error.Detail, Is.EqualTo("There is no account 2."));
        Assert.That(error.ResponseBody, Does.Contain("\"id\":2"));
    }

#if SWASHBUCKLE || NSWAG
    [Test]
    public void A_patch_that_the_document_says_is_an_object_is_refused()
    {
#if SWASHBUCKLE
        AccountJsonPatchDocument patch = new();
#else
        JsonPatchDocumentOfAccount patch = new();
#endif
        var error = Assert.CatchAsync<ApiException>(async () => await Client.Accounts.PatchAccountAsync(1, patch))!;

        Assert.That((int)error.StatusCode, Is.EqualTo(400).Or.EqualTo(415));
    }
#else
    [Test]
    public async Task A_patch_is_a_list_of_operations()
    {
        using var patch = JsonDocument.Parse("""[{ "op": "replace", "path": "/name", "value": "Eve" }, { "op": "remove", "path": "/e-mail" }]""");
        var operations = patch.RootElement.Deserialize(WarehouseJsonContext.Default.IReadOnlyListJsonPatchDocumentItem)!;

        Account patched = await Client.Accounts.PatchAccountAsync(7, operations);

        Assert.That(Wire.ContentType, Is.EqualTo("application/json-patch+json"));
        Json.AssertSame(Wire.Body, patch.RootElement.GetRawText());
        Assert.That(patched.Name, Is.EqualTo("Eve"));
        Assert.That(patched.EMail.Value, Is.Null);
        Assert.That(patched.Id, Is.EqualTo(7));
    }
#endif

    [Test]
    public async Task An_account_is_deleted()
    {
        ApiResponse gone = await Client.Accounts.DeleteAccountAsync(1);

        Assert.That(gone.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task An_obsolete_endpoint_can_be_called()
    {
#pragma warning disable CS0618, CS0612 // Two of the documents say that it is.
        Account oldest = await Client.Accounts.GetOldestAccountAsync();
#pragma warning restore CS0618, CS0612

        Assert.That(oldest.Name, Is.EqualTo("Ada"));
    }
}
