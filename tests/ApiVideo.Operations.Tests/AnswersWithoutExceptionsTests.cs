using System.Net;

namespace ApiVideo.Contents.Tests;

/// <summary>Calls that give every answer, and throw only when the value is asked for.</summary>
public sealed class AnswersWithoutExceptionsTests
{
    private const string Gone = """{"title":"gone"}""";

    [Test]
    public async Task A_success_is_one()
    {
        using var wire = new Wire("""{"name":"a"}""", throws: false);
        var answer = await wire.Api.DatedAsync();

        Assert.That((answer.IsSuccess, answer.Value.Name, answer.TryGetError<Problem>(out var error), error), Is.EqualTo((true, "a", false, (Problem?)null)));
        Assert.DoesNotThrow(answer.EnsureSuccess);
    }

    [Test]
    public async Task An_error_gives_its_body_and_throws_what_the_call_would_have_thrown()
    {
        using var wire = new Wire(Gone, status: HttpStatusCode.NotFound, throws: false);
        var answer = await wire.Api.DatedAsync();

        Assert.That((answer.IsSuccess, answer.StatusCode, answer.TryGetError<Problem>(out var error), error!.Title), Is.EqualTo((false, HttpStatusCode.NotFound, true, "gone")));
        Assert.That(answer.TryGetError<Person>(out _), Is.False);

        using var throwing = new Wire(Gone, status: HttpStatusCode.NotFound);
        var expected = Assert.ThrowsAsync<ApiException<Problem>>(() => throwing.Api.DatedAsync())!;
        var exception = Assert.Throws<ApiException<Problem>>(() => _ = answer.Value)!;
        Assert.That(
            (exception.Message, exception.Error.Title, exception.ResponseBody, exception.Operation.Name),
            Is.EqualTo((expected.Message, expected.Error.Title, expected.ResponseBody, expected.Operation.Name)));
        Assert.Throws<ApiException<Problem>>(answer.EnsureSuccess);
    }

    [TestCase(HttpStatusCode.NotFound)]
    [TestCase(HttpStatusCode.Conflict)]
    public void An_error_that_is_an_object_is_read_as_json_whatever_the_document_calls_its_bytes(HttpStatusCode status)
    {
        using var wire = new Wire(Gone, status: status);
        using var other = new Wire("gone", "text/plain", status);

        Assert.That(Assert.ThrowsAsync<ApiException<Problem>>(() => wire.Api.LoadFileAsync())!.Error.Title, Is.EqualTo("gone"));
        Assert.That(Assert.ThrowsAsync<ApiException>(() => other.Api.LoadFileAsync())!.ResponseBody, Is.EqualTo("gone"));
    }

    [TestCase(HttpStatusCode.NotModified)]
    [TestCase(HttpStatusCode.InternalServerError)]
    public async Task An_answer_without_a_described_body_has_its_status(HttpStatusCode status)
    {
        using var wire = new Wire(status == HttpStatusCode.NotModified ? "" : "oops", "text/plain", status, throws: false);
        var answer = await wire.Api.DatedAsync();

        Assert.That((answer.IsSuccess, answer.StatusCode, answer.TryGetError<Problem>(out _)), Is.EqualTo((false, status, false)));
        Assert.That(Assert.Throws<ApiException>(() => _ = answer.Value)!.ResponseBody, Is.EqualTo(status == HttpStatusCode.NotModified ? null : "oops"));
    }

    [Test]
    public async Task An_error_that_cannot_be_read_is_one_without_a_body()
    {
        using var wire = new Wire("<html>", "text/html", HttpStatusCode.NotFound, throws: false);
        var answer = await wire.Api.DatedAsync();

        Assert.That(answer.TryGetError<Problem>(out _), Is.False);
        Assert.That(Assert.Throws<ApiException>(() => _ = answer.Value)!.InnerException, Is.InstanceOf<System.Text.Json.JsonException>());
    }

    [Test]
    public async Task A_success_that_cannot_be_read_is_none()
    {
        using var wire = new Wire("{", throws: false);
        var answer = await wire.Api.DatedAsync();

        Assert.That((answer.IsSuccess, answer.StatusCode), Is.EqualTo((false, HttpStatusCode.OK)));
        Assert.Throws<ApiException>(() => _ = answer.Value);
    }

    [Test]
    public async Task An_operation_without_a_value_and_one_that_gives_a_stream_do_not_throw_either()
    {
        using var wire = new Wire(Gone, status: HttpStatusCode.NotFound, throws: false);
        ApiResponse removed = await wire.Api.RemoveAsync();
        ApiResponse<Stream> picture = await wire.Api.MixedAsync();

        Assert.That((removed.IsSuccess, removed.TryGetError<Problem>(out var error), error!.Title), Is.EqualTo((false, true, "gone")));
        Assert.That((picture.IsSuccess, picture.TryGetError<Problem>(out var other), other!.Title), Is.EqualTo((false, true, "gone")));
        Assert.Throws<ApiException<Problem>>(() => _ = picture.Value);
    }

    [Test]
    public async Task A_view_says_otherwise_than_the_options()
    {
        using var wire = new Wire(status: HttpStatusCode.Found, throws: true);
        var answer = await wire.Api.With(new ApiCallOptions { ThrowOnError = false }).RemoveAsync();

        Assert.That((answer.IsSuccess, answer.StatusCode), Is.EqualTo((false, HttpStatusCode.Found)));
        Assert.ThrowsAsync<ApiException>(() => wire.Api.RemoveAsync());
    }

    [Test]
    public void An_exception_gives_the_answer_for_a_stand_in()
    {
        var exception = new ApiException<Problem>(new ApiOperation("Default.Dated", HttpMethod.Get, "/dated"), HttpStatusCode.NotFound, new Problem { Title = "gone" });
        var answer = exception.ToResponse<Person>();

        Assert.That((answer.IsSuccess, answer.TryGetError<Problem>(out var error), error), Is.EqualTo((false, true, exception.Error)));
        Assert.That(Assert.Throws<ApiException<Problem>>(() => _ = answer.Value), Is.SameAs(exception));
    }
}
