using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ApiVideo.Emulator.Tests;

internal sealed class CreatingTests : EmulatorFixture
{
    [Test]
    public async Task A_new_webhook_has_an_id_a_secret_and_what_was_asked_for()
    {
        var webhook = await CreateAsync("https://example.com/webhooks?a=1&b=2", SourceRecorded);

        Assert.Multiple(() =>
        {
            Assert.That(Text(webhook["webhookId"]), Does.Match("^webhook_[A-Za-z0-9]{15,}$"));
            Assert.That(Text(webhook["signatureSecret"]), Does.Match("^sig_sec_[A-Za-z0-9]{22}$"));
            Assert.That(Text(webhook["url"]), Is.EqualTo("https://example.com/webhooks?a=1&b=2"));
            Assert.That(webhook["events"]!.AsArray().Select(Text), Is.EqualTo(new[] { SourceRecorded }));
        });
    }

    [Test]
    public async Task The_creation_date_comes_from_the_clock_in_the_format_of_the_real_service()
    {
        using var response = await SendAsync(
            HttpMethod.Post, "webhooks", """{"events":["video.source.recorded"],"url":"http://example.com"}""");

        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("\"createdAt\":\"2021-01-08T14:12:18+00:00\""));
    }

    [Test]
    public async Task Two_webhooks_differ_in_id_and_secret()
    {
        var one = await CreateAsync();
        var other = await CreateAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Text(one["webhookId"]), Is.Not.EqualTo(Text(other["webhookId"])));
            Assert.That(Text(one["signatureSecret"]), Is.Not.EqualTo(Text(other["signatureSecret"])));
        });
    }

    [TestCase("live-stream.broadcast.started")]
    [TestCase("live-stream.broadcast.ended")]
    [TestCase("video.source.recorded")]
    [TestCase("video.encoding.quality.completed")]
    [TestCase("video.caption.generated")]
    [TestCase("video.summary.generated")]
    public async Task Each_event_can_be_subscribed_to(string eventName)
    {
        var webhook = await CreateAsync(eventName: eventName);

        Assert.That(Text(webhook["events"]![0]), Is.EqualTo(eventName));
    }

    [TestCase("""{}""", "events: attribute-required, url: attribute-required")]
    [TestCase("""{"events":null,"url":null}""", "events: attribute-required, url: attribute-required")]
    [TestCase("""{"url":"https://example.com"}""", "events: attribute-required")]
    [TestCase("""{"events":["video.source.recorded"]}""", "url: attribute-required")]
    [TestCase("""{"events":"video.source.recorded","url":"https://example.com"}""", "events: invalid-attribute")]
    [TestCase("""{"events":["video.source.recorded"],"url":7}""", "url: invalid-attribute")]
    [TestCase("""{"events":[3],"url":"https://example.com"}""", "events[0]: invalid-attribute")]
    [TestCase("""{"events":["\ud800"],"url":"https://example.com"}""", "events[0]: invalid-attribute")]
    [TestCase("""{"events":["video_source_recorded"],"url":"https://example.com"}""", "events[0]: invalid-attribute")]
    [TestCase("""{"events":["Video.Source.Recorded"],"url":"https://example.com"}""", "events[0]: invalid-attribute")]
    [TestCase("""{"events":["nope","video.source.recorded",null],"url":""}""", "events[0]: invalid-attribute, events[2]: invalid-attribute, url: invalid-attribute")]
    [TestCase("""{"events":["video.source.recorded"],"url":"/webhooks"}""", "url: invalid-attribute")]
    [TestCase("""{"events":["video.source.recorded"],"url":"example.com/webhooks"}""", "url: invalid-attribute")]
    [TestCase("""{"events":["video.source.recorded"],"url":"ftp://example.com"}""", "url: invalid-attribute")]
    [TestCase("""{"events":["video.source.recorded"],"url":"\ud800"}""", "url: invalid-attribute")]
    public async Task Each_defect_of_the_body_is_one_problem(string json, string expected)
    {
        var error = await SendForJsonAsync(HttpMethod.Post, "webhooks", HttpStatusCode.BadRequest, json);

        var problems = error["problems"]!.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(problems.Select(Summarize), Is.EqualTo(expected.Split(", ")));
            Assert.That(Summarize(error), Is.EqualTo(expected.Split(", ")[0]));
            Assert.That(Number(error["status"]), Is.EqualTo(400));
            Assert.That(problems.Select(problem => Text(problem!["title"])), Has.All.Not.Empty);
        });
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("not json")]
    [TestCase("""{"events":[],}""")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("\"text\"")]
    public async Task A_body_that_is_no_json_object_is_a_bad_request(string body)
    {
        var error = await SendForJsonAsync(HttpMethod.Post, "webhooks", HttpStatusCode.BadRequest, body);

        Assert.That(Text(error["name"]), Is.Empty);
    }

    [Test]
    public async Task A_body_nested_beyond_reason_is_a_bad_request()
    {
        var body = new StringBuilder().Insert(0, "{\"a\":", 500).ToString();

        await SendForJsonAsync(HttpMethod.Post, "webhooks", HttpStatusCode.BadRequest, body);
    }

    [Test]
    public async Task A_refused_request_creates_nothing()
    {
        await SendForJsonAsync(HttpMethod.Post, "webhooks", HttpStatusCode.BadRequest, """{"events":["nope"],"url":"https://example.com"}""");

        var page = await SendForJsonAsync(HttpMethod.Get, "webhooks", HttpStatusCode.OK);
        Assert.That(Number(page["pagination"]!["itemsTotal"]), Is.Zero);
    }

    [Test]
    public async Task Two_hundred_requests_at_once_create_two_hundred_webhooks()
    {
        var webhooks = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => CreateAsync($"https://example.com/{i}")));

        var listed = new List<JsonNode?>();
        listed.AddRange((await SendForJsonAsync(HttpMethod.Get, "webhooks?pageSize=100", HttpStatusCode.OK))["data"]!.AsArray());
        listed.AddRange((await SendForJsonAsync(HttpMethod.Get, "webhooks?pageSize=100&currentPage=2", HttpStatusCode.OK))["data"]!.AsArray());
        Assert.Multiple(() =>
        {
            Assert.That(webhooks.Select(webhook => Text(webhook["webhookId"])), Is.Unique);
            Assert.That(
                listed.Select(webhook => Text(webhook!["webhookId"])),
                Is.EquivalentTo(webhooks.Select(webhook => Text(webhook["webhookId"]))));
        });
    }

    private static string Summarize(JsonNode? problem) => $"{Text(problem!["name"])}: {Text(problem["type"]).Split('/')[^1]}";
}
