using System.Net;
using System.Text.Json;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Failures, declared and not, and bodies that are not what was declared.</summary>
internal sealed class ErrorAnswerTests
{
    /// <summary>Every operation of the public interface, as a call.</summary>
    private static readonly (string Name, Func<IWebhooksApi, Task> Call)[] Operations =
    [
        ("Webhooks.List", api => api.ListAsync()),
        ("Webhooks.Create", api => api.CreateAsync(new WebhooksCreationPayload { Events = [], Url = "https://example.com" })),
        ("Webhooks.Get", api => api.GetAsync("webhook_1")),
        ("Webhooks.Delete", api => api.DeleteAsync("webhook_1")),
    ];

    [Test]
    public void An_undeclared_status_throws_the_base_exception(
        [Range(0, 3)] int operation,
        [Values(302, 401, 403, 409, 418, 502, 503, 599)] int status)
    {
        using var api = MockedApi.Answering((HttpStatusCode)status, Wire.Html, ("X-RateLimit-Remaining", "5"));

        var exception = Assert.ThrowsAsync<ApiException>(() => Operations[operation].Call(api.Webhooks));

        Assert.Multiple(() =>
        {
            Assert.That(exception.GetType(), Is.EqualTo(typeof(ApiException)));
            Assert.That((int)exception.StatusCode, Is.EqualTo(status));
            Assert.That(exception.ResponseBody, Is.EqualTo(Wire.Html));
            Assert.That(exception.InnerException, Is.Null);
            Assert.That(exception.RateLimit.Remaining, Is.EqualTo(5));
            Assert.That(exception.Operation.Name, Is.EqualTo(Operations[operation].Name));
            Assert.That(api.Recorder.Sent, Has.Count.EqualTo(1), "Nothing is sent twice.");
        });
    }

    [TestCase(Wire.Html)]
    [TestCase("Too many requests.")]
    [TestCase("""{"status":"429"}""")]
    [TestCase("""["Too many requests."]""")]
    [TestCase("""{"status":429""")]
    public void A_declared_status_with_an_unreadable_body_throws_the_base_exception(string body)
    {
        foreach (var (_, call) in Operations)
        {
            using var api = MockedApi.Answering(HttpStatusCode.TooManyRequests, body, ("X-RateLimit-Retry-After", "9"));

            var exception = Assert.ThrowsAsync<ApiException>(() => call(api.Webhooks));

            Assert.Multiple(() =>
            {
                Assert.That(exception.GetType(), Is.EqualTo(typeof(ApiException)));
                Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
                Assert.That(exception.ResponseBody, Is.EqualTo(body));
                Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
                Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(9)));
            });
        }
    }

    [Test]
    public void A_declared_status_without_a_body_throws_the_base_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.NotFound);

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.DeleteAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.GetType(), Is.EqualTo(typeof(ApiException)));
            Assert.That(exception.ResponseBody, Is.Null);
            Assert.That(exception.InnerException, Is.Null);
        });
    }

    [Test]
    public void An_error_may_hold_less_and_more_than_declared()
    {
        using var api = MockedApi.Answering(HttpStatusCode.NotFound, """{"title":"Gone","detail":{"since":[1,2]},"name":null}""");

        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => api.Webhooks.DeleteAsync("webhook_1"));

        Assert.That(exception.Error, Is.EqualTo(new NotFound { Title = "Gone" }));
    }

    [TestCase("problems", """{"title":"Wrong","problems":[]}""", 0)]
    [TestCase("no problems", """{"title":"Wrong"}""", null)]
    public void Problems_may_be_empty_or_absent(string name, string body, int? count)
    {
        using var api = MockedApi.Answering(HttpStatusCode.BadRequest, body);

        var exception = Assert.ThrowsAsync<ApiException<BadRequest>>(() => Operations[1].Call(api.Webhooks));

        Assert.That(exception.Error.Problems?.Count, Is.EqualTo(count), name);
    }

    [Test]
    public void A_long_body_is_cut_at_64_KiB()
    {
        using var api = MockedApi.Answering(HttpStatusCode.BadGateway, new string('x', 200_000));

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.ResponseBody, Is.EqualTo(new string('x', 64 * 1024)));
    }

    [Test]
    public void The_cut_does_not_go_through_a_character()
    {
        // Three bytes each, and 65,536 is no multiple of three.
        using var api = MockedApi.Answering(HttpStatusCode.BadGateway, new string('€', 30_000));

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.ResponseBody, Is.EqualTo(new string('€', 64 * 1024 / 3)));
    }

    [Test]
    public void A_typed_error_keeps_its_value_when_the_text_is_cut()
    {
        var title = new string('x', 100_000);
        using var api = MockedApi.Answering(HttpStatusCode.NotFound, $$"""{"title":"{{title}}"}""");

        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => api.Webhooks.DeleteAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error.Title, Is.EqualTo(title));
            Assert.That(exception.ResponseBody, Has.Length.EqualTo(64 * 1024));
        });
    }

    [Test]
    public void One_handler_serves_all_statuses()
    {
        using var api = MockedApi.Answering(HttpStatusCode.TooManyRequests, Wire.TooManyRequests);

        var exception = Assert.CatchAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception, Is.InstanceOf<ApiException<TooManyRequests>>());
    }
}
