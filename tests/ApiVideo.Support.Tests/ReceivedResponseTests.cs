using System.Net;
using System.Text.Json;

namespace ApiVideo.Support.Tests;

/// <summary>What is made of each status and each body.</summary>
public sealed class ReceivedResponseTests
{
    private static readonly (string, string) Json = ("Content-Type", "application/json");

    [Test]
    public void A_described_error_is_thrown_with_its_body()
    {
        using var body = TestClient.Body("""{"title":"gone","status":404}""");
        using var handler = new ScriptedHandler(HttpStatusCode.NotFound, body, Json, ("Retry-After", "3"));
        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => TestClient.Client(handler).Webhooks.DeleteAsync("secret-id"))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error.Title, Is.EqualTo("gone"));
            Assert.That(exception.ResponseBody, Is.EqualTo("""{"title":"gone","status":404}"""));
            Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(3)));
            Assert.That(exception.Message, Is.EqualTo("Webhooks.Delete: 404 Not Found (DELETE /webhooks/{webhookId})"));
            Assert.That(exception.ToString(), Does.Not.Contain("secret-id").And.Not.Contain("a2V5Og"));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_described_error_that_cannot_be_read_is_thrown_with_the_reason()
    {
        using var body = TestClient.Body("<html>");
        using var handler = new ScriptedHandler(HttpStatusCode.NotFound, body);
        var exception = Assert.ThrowsAsync<ApiException>(() => TestClient.Client(handler).Webhooks.DeleteAsync("w"))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
            Assert.That(exception.ResponseBody, Is.EqualTo("<html>"));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_described_error_without_a_body_is_thrown()
    {
        using var handler = new ScriptedHandler(HttpStatusCode.NotFound, TestClient.Body(""));
        var exception = Assert.ThrowsAsync<ApiException>(() => TestClient.Client(handler).Webhooks.DeleteAsync("w"))!;

        Assert.That((exception.InnerException, exception.ResponseBody), Is.EqualTo(((Exception?)null, (string?)null)));
    }

    [TestCase(HttpStatusCode.InternalServerError)]
    [TestCase(HttpStatusCode.Found)]
    [TestCase(HttpStatusCode.NotModified)]
    [TestCase((HttpStatusCode)599)]
    public void Any_other_status_is_thrown(HttpStatusCode status)
    {
        using var body = TestClient.Body("why");
        using var handler = new ScriptedHandler(status, body, ("Location", "https://elsewhere/"));
        var exception = Assert.ThrowsAsync<ApiException>(() => TestClient.Client(handler).Webhooks.GetAsync("w"))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(status));
            Assert.That(exception.ResponseBody, Is.EqualTo("why"));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [TestCase("[]")]
    [TestCase("{\"url\":1}")]
    [TestCase("{} {}")]
    [TestCase(" ")]
    [TestCase("{\"url\":\"a")]
    public void A_success_that_cannot_be_read_is_thrown_with_its_body_kept(string json)
    {
        using var body = TestClient.Body(json);
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json);
        var exception = Assert.ThrowsAsync<ApiException>(() => TestClient.Client(handler).Webhooks.GetAsync("w"))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
            Assert.That(exception.ResponseBody, Is.EqualTo(json));
            Assert.That(exception.Message, Is.EqualTo("Webhooks.Get: 200 OK, but the body cannot be read (GET /webhooks/{webhookId})"));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_success_without_the_body_that_is_needed_says_so()
    {
        using var handler = new ScriptedHandler(HttpStatusCode.OK, TestClient.Body(""));
        var exception = Assert.ThrowsAsync<ApiException>(() => TestClient.Client(handler).Webhooks.GetAsync("w"))!;

        Assert.That(exception.Message, Is.EqualTo("Webhooks.Get: 200 OK, but the response has no body (GET /webhooks/{webhookId})"));
    }

    [Test]
    public async Task A_success_without_a_body_needs_none()
    {
        using var body = TestClient.Body("");
        using var handler = new ScriptedHandler(HttpStatusCode.NoContent, body, ("X-RateLimit-Limit", "5"));
        var response = await TestClient.Client(handler).Webhooks.DeleteAsync("w");

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(response.RateLimit.Limit, Is.EqualTo(5));
            Assert.That(body.IsDisposed, Is.True);
        });
    }
}
