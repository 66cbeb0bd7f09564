using System.Net;
#if MVC
using Problems = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.ValidationProblemDetails;
#else
using Problems = ApiVideo.DotNetServers.Tests.Minimal.AspNet31.HttpValidationProblemDetails;
#endif

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Successes and errors of several types, and none.</summary>
internal sealed class ResultTests : CallTests
{
    [Test]
    public async Task One_of_several_results_is_the_value()
    {
        Item item = await Client.Results.GetResultAsync(1);

        Assert.That(item.Name, Is.EqualTo("nail"));
    }

    [Test]
    public void Others_are_errors()
    {
        var missing = Assert.CatchAsync<ApiException>(async () => await Client.Results.GetResultAsync(2))!;
        Assert.That(missing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        var bad = Assert.CatchAsync<ApiException>(async () => await Client.Results.GetResultAsync(3))!;
        Assert.That(bad.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(bad.ResponseBody, Does.Contain("1 or 2"));
    }

    [Test]
    public async Task A_declared_success_without_content_has_no_value()
    {
        ApiResponse<Item?> item = await Client.Results.GetMaybeAsync(1);
        Assert.That(item.HasValue, Is.True);
        Assert.That(item.Value!.Name, Is.EqualTo("nail"));

        ApiResponse<Item?> none = await Client.Results.GetMaybeAsync(2);
        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(none.HasValue, Is.False);
        Assert.That(none.Value, Is.Null);
    }

    [Test]
    public async Task An_undeclared_success_without_content_has_no_value()
    {
        ApiResponse<Item> item = await Client.Results.GetUndeclaredAsync(1);
        Assert.That(item.HasValue, Is.True);

        ApiResponse<Item> none = await Client.Results.GetUndeclaredAsync(2);
        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(none.HasValue, Is.False);
        Assert.That(() => none.Value, Throws.InstanceOf<ApiException>().With.Message.Contains("204"));
    }

#if MVC
    [Test]
    public async Task A_null_that_MVC_answers_with_204_has_no_value()
    {
        var none = await Client.Results.GetNullAsync();
        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(none.HasValue, Is.False);

        var noNumber = await Client.Numbers.GetNoNumberAsync();
        Assert.That(noNumber.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(noNumber.HasValue, Is.False);
        Assert.That(noNumber.Value, Is.Null);
    }
#else
    [Test]
    public async Task A_null_where_the_document_has_none_is_no_value()
    {
        var none = await Client.Results.GetNullAsync();

        Assert.That(Wire.Answer, Is.EqualTo("null"));
        Assert.That(none.HasValue, Is.False);
        Assert.That(() => none.Value, Throws.InstanceOf<ApiException>());
    }

#if !NSWAG
    [Test]
    public async Task A_null_that_the_document_has_is_null()
    {
        int? number = await Client.Numbers.GetNoNumberAsync();

        Assert.That(number, Is.Null);
    }
#endif
#endif

    [Test]
    public async Task Several_successes_are_a_union()
    {
        var created = await Client.Results.StartAsync(1);
        Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(created.Value.TryGetItem(out Item? item), Is.True);
        Assert.That(item!.Name, Is.EqualTo("nail"));

        var accepted = await Client.Results.StartAsync(2);
        Assert.That(accepted.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(accepted.Value.TryGetTicket(out Ticket? ticket), Is.True);
        Assert.That(ticket!.ReadyAt, Is.EqualTo(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
    }

    [Test]
    public void A_conflict_is_a_typed_error()
    {
        var error = Assert.ThrowsAsync<ApiException<Item>>(async () => await Client.Results.GetConflictAsync())!;

        Assert.That(error.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(error.Error.Name, Is.EqualTo("nut"));
    }

    [Test]
    public void Validation_problems_are_a_typed_error()
    {
        var error = Assert.ThrowsAsync<ApiException<Problems>>(async () => await Client.Results.GetInvalidAsync())!;

        Assert.That(error.Error.Status, Is.EqualTo(400));
        Assert.That(error.Error.Errors!["name"], Is.EqualTo(new[] { "too short", "too plain" }));
    }

    [Test]
    public void A_problem_is_a_typed_error()
    {
        var error = Assert.ThrowsAsync<ApiException<ProblemDetails>>(async () => await Client.Results.GetProblemAsync())!;

        Assert.That(error.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(error.Error.Detail, Is.EqualTo("It burns."));
    }

    [Test]
    public async Task An_empty_success_is_one()
    {
        var done = await Client.Results.PostEmptyAsync();

        Assert.That(done.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
