using System.Net;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Successes that cannot be read.</summary>
internal sealed class UnreadableAnswerTests
{
    [TestCase("""{"pagination":{"links":[]}}""", TestName = "A missing required member throws")]
    [TestCase("""{"data":[]}""", TestName = "A missing required object throws")]
    [TestCase("""{"data":[],"pagination":{}}""", TestName = "A missing required member of a member throws")]
    [TestCase("""{"data":null,"pagination":{"links":[]}}""", TestName = "Null for a required member throws")]
    [TestCase("""{"data":{},"pagination":{"links":[]}}""", TestName = "An object in place of an array throws")]
    [TestCase("""{"data":[1],"pagination":{"links":[]}}""", TestName = "A number in place of an object throws")]
    [TestCase("""{"data":[null],"pagination":{"links":[]}}""", TestName = "Null in place of an element throws")]
    [TestCase("""{"data":[{"webhookId":1}],"pagination":{"links":[]}}""", TestName = "A number in place of a string throws")]
    [TestCase("""{"data":[{"createdAt":"2024-08-151T09:15:28Z"}],"pagination":{"links":[]}}""", TestName = "An impossible date throws")]
    [TestCase("""{"data":[{"events":"video.source.recorded"}],"pagination":{"links":[]}}""", TestName = "A string in place of an array throws")]
    [TestCase("""{"data":[{"events":[1]}],"pagination":{"links":[]}}""", TestName = "A number in place of an event name throws")]
    [TestCase("""{"data":[],"pagination":{"links":[],"itemsTotal":"6"}}""", TestName = "A string in place of an integer throws")]
    [TestCase("""{"data":[],"pagination":{"links":[],"itemsTotal":1.5}}""", TestName = "A fraction in place of an integer throws")]
    [TestCase("""{"data":[],"pagination":{"links":[],"itemsTotal":99999999999}}""", TestName = "An integer over 32 bits throws")]
    [TestCase("""{"data":[{"url":"\ud800"}],"pagination":{"links":[]}}""", TestName = "Half a surrogate pair throws")]
    [TestCase("[]", TestName = "An array in place of an object throws")]
    [TestCase("""{"data":[],"pagination":{"links":[]}}x""", TestName = "Text behind the value throws")]
    [TestCase("""{"data":[],"pagination":{"links":[]}}{}""", TestName = "A second value throws")]
    [TestCase("""{"data":[],"pagination":{"links":[]}""", TestName = "A body that is cut throws")]
    [TestCase("""{"data":[{"unknown":[{"a":{""", TestName = "A body that is cut in an unknown member throws")]
    [TestCase("""{"data":[],"pagination":{"links":[]},}""", TestName = "A comma too many throws")]
    [TestCase("{'data':[]}", TestName = "Single quotes throw")]
    [TestCase("   ", TestName = "White space throws")]
    [TestCase("OK", TestName = "Text throws")]
    [TestCase(Wire.Html, TestName = "HTML throws")]
    public void It_throws_with_the_reason_inside_and_the_body_kept(string body)
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, body, ("X-RateLimit-Remaining", "5"));

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.ListAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception.GetType(), Is.EqualTo(typeof(ApiException)));
            Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
            Assert.That(exception.ResponseBody, Is.EqualTo(body));
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(exception.RateLimit.Remaining, Is.EqualTo(5));
            Assert.That(
                exception.Message,
                Is.EqualTo("Webhooks.List: 200 OK, but the body cannot be read (GET /webhooks)"));
        });
    }

    [Test]
    public void The_reason_says_what_is_missing()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, """{"data":[]}""");

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.ListAsync());

        Assert.That(
            exception.InnerException!.Message,
            Is.EqualTo("The WebhooksListResponse lacks its required member \"pagination\"."));
    }

    [Test]
    public void Bytes_that_are_no_text_throw()
    {
        byte[] body = [.. "{\"webhookId\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        using var api = MockedApi.Answering(HttpStatusCode.OK, new ByteArrayContent(body));

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
            Assert.That(exception.ResponseBody, Is.EqualTo("{\"webhookId\":\"\uFFFD(\"}"));
        });
    }

    [Test]
    public void Nesting_without_end_throws()
    {
        var body = """{"deep":""" + new string('[', 100_000) + new string(']', 100_000) + "}";
        using var api = MockedApi.Answering(HttpStatusCode.OK, body);

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.InnerException, Is.InstanceOf<JsonException>());
    }

    [TestCase(HttpStatusCode.Accepted)]
    [TestCase(HttpStatusCode.NoContent)]
    public async Task A_success_that_needs_no_body_has_no_value(HttpStatusCode status)
    {
        using var api = MockedApi.Answering(status, body: null);

        ApiResponse<Webhook> answer = await api.Webhooks.GetAsync("webhook_1");

        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(answer.HasValue, Is.False);
        Assert.That(() => answer.Value, Throws.InstanceOf<ApiException>().With.Message.EndsWith(", but the response has no value (GET /webhooks/{webhookId})"));
    }

    [Test]
    public async Task A_null_for_a_value_is_none()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, " null ");

        ApiResponse<Webhook> answer = await api.Webhooks.GetAsync("webhook_1");

        Assert.That(answer.HasValue, Is.False);
        Assert.That(() => answer.Value, Throws.InstanceOf<ApiException>());
    }

    [Test]
    public void No_body_of_a_200_throws()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, body: null);

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(exception.ResponseBody, Is.Null);
            Assert.That(exception.Message, Does.EndWith(", but the response has no body (GET /webhooks/{webhookId})"));
        });
    }

    [Test]
    public async Task A_byte_order_mark_is_skipped()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Wire.Webhook)];
        using var api = MockedApi.Answering(HttpStatusCode.OK, new ByteArrayContent(body));

        var response = await api.Webhooks.GetAsync("webhook_1");

        Assert.That(response.Value.WebhookId, Is.EqualTo("webhook_1"));
    }

    [Test]
    public async Task A_body_in_another_charset_is_read()
    {
        using var content = new StringContent("""{"url":"https://example.com/é"}""", Encoding.Latin1, "application/json");
        using var api = MockedApi.Answering(HttpStatusCode.OK, content);

        var response = await api.Webhooks.GetAsync("webhook_1");

        Assert.That(response.Value.Url, Is.EqualTo("https://example.com/é"));
    }
}
