using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ApiVideo.Emulator.Tests.Deliveries;

/// <summary>The emulator's own endpoints, beside those of the API.</summary>
internal sealed class EmulatorEndpointTests : DeliveryFixture
{
    protected override EmulatorOptions Configure(EmulatorOptions options) => options with { RateLimit = 2, DeliveryLogLength = 3 };

    [TestCase("""{}""", "type")]
    [TestCase("""{"type":"video.new"}""", "type")]
    [TestCase("""{"type":7}""", "type")]
    [TestCase("""{"type":"video.source.recorded","webhookId":7}""", "webhookId")]
    [TestCase("""{"type":"video.source.recorded","count":0}""", "count")]
    [TestCase("""{"type":"video.source.recorded","count":1001}""", "count")]
    [TestCase("""{"type":"video.source.recorded","count":"1"}""", "count")]
    [TestCase("""{"type":"video.source.recorded","members":[]}""", "members")]
    [TestCase("""{"type":"video.source.recorded","emittedAt":"2021-01-29T15:46:25.217Z"}""", "emittedAt")]
    [TestCase("""[]""", "")]
    [TestCase("""{""", "")]
    public async Task An_event_that_breaks_a_rule_is_a_bad_request(string json, string name)
    {
        var error = await SendForJsonAsync(HttpMethod.Post, "emulator/events", HttpStatusCode.BadRequest, json);

        Assert.That(Text(error["name"]), Is.EqualTo(name));
    }

    [TestCase("POST", "emulator/events", """{"type":"video.source.recorded","webhookId":"unknown"}""")]
    [TestCase("POST", "emulator/deliveries/1/again", null)]
    [TestCase("POST", "emulator/deliveries/one/again", null)]
    [TestCase("DELETE", "emulator/webhooks/unknown", null)]
    public async Task What_is_not_there_is_not_found(string method, string address, string? json) =>
        await SendForJsonAsync(new HttpMethod(method), address, HttpStatusCode.NotFound, json);

    [Test]
    public async Task An_event_that_nobody_subscribes_to_starts_no_delivery() =>
        Assert.That(await EmitEventAsync(SourceRecorded), Is.Zero);

    [Test]
    public async Task They_need_no_key_and_do_not_count_against_the_rate_limit()
    {
        await using var receiver = await Receiver.StartAsync(200);
        var content = $$"""{"events":["{{SourceRecorded}}"],"url":"{{receiver.Address}}"}""";
        for (var i = 0; i < 4; i++)
        {
            using var body = new StringContent(content, Encoding.UTF8, "application/json");
            using var created = await Client.PostAsync(new Uri("emulator/webhooks", UriKind.Relative), body);
            Assert.That(created.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(created.Headers.Contains("X-RateLimit-Remaining"), Is.False);
            await EmitEventAsync(SourceRecorded);
            await SendForJsonAsync(HttpMethod.Get, "emulator/deliveries", HttpStatusCode.OK);
        }

        using var response = await SendAsync(HttpMethod.Get, "webhooks");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.GetValues("X-RateLimit-Remaining"), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task Only_the_latest_attempts_are_kept()
    {
        await using var receiver = await Receiver.StartAsync(200);
        await CreateAsync(receiver.Address);
        for (var i = 0; i < 5; i++)
        {
            await EmitEventAsync(EncodingCompleted);
            await NextAttemptAsync();
        }

        var list = await SendForJsonAsync(HttpMethod.Get, "emulator/deliveries", HttpStatusCode.OK);
        Assert.That(list["data"]!.AsArray().Select(attempt => Number(attempt!["number"])), Is.EqualTo(new[] { 3, 4, 5 }));
    }

    [Test]
    public async Task The_stream_begins_with_what_there_is_and_goes_on_where_a_reader_left_it()
    {
        await using var receiver = await Receiver.StartAsync(200);
        var webhook = await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);
        await NextAttemptAsync();
        await EmitEventAsync(EncodingCompleted);
        await NextAttemptAsync();

        using var late = await LiveReader.OpenAsync(Client);
        var workspace = await late.NextAsync("workspace");
        var first = await late.NextAsync("delivery");
        using var resumed = await LiveReader.OpenAsync(Client, late.LastId);
        using var stranger = await LiveReader.OpenAsync(Client, "another-2");

        Assert.That(Text(workspace!["webhooks"]![0]!["webhookId"]), Is.EqualTo(Text(webhook["webhookId"])));
        Assert.That(workspace["events"]!.AsArray(), Has.Count.EqualTo(6));
        Assert.That(Number(first!["number"]), Is.EqualTo(1));
        Assert.That(Number((await resumed.NextAsync("delivery"))!["number"]), Is.EqualTo(2));
        Assert.That(Number((await stranger.NextAsync("delivery"))!["number"]), Is.EqualTo(1));
    }

    [Test]
    public async Task The_stream_tells_of_webhooks_that_come_and_go()
    {
        Assert.That((await Live.NextAsync("workspace"))!["webhooks"]!.AsArray(), Is.Empty);

        var webhook = await CreateAsync();
        Assert.That((await Live.NextAsync("workspace"))!["webhooks"]!.AsArray(), Has.Count.EqualTo(1));

        using var deleted = await SendAsync(HttpMethod.Delete, $"webhooks/{Text(webhook["webhookId"])}");
        Assert.That((await Live.NextAsync("workspace"))!["webhooks"]!.AsArray(), Is.Empty);
    }

    [TestCase("", "evil.test", null)]
    [TestCase("", "127.0.0.1.evil.test", null)]
    [TestCase("emulator/live", "evil.test", null)]
    [TestCase("emulator/deliveries", "evil.test", null)]
    [TestCase("emulator/deliveries", null, "http://evil.test")]
    [TestCase("emulator/deliveries", null, "null")]
    [TestCase("emulator/deliveries", null, "http://127.0.0.1:1")]
    [TestCase("webhooks", "evil.test", null)]
    [TestCase("webhooks", "evil.test", "http://evil.test")]
    [TestCase("webhooks", null, "http://evil.test")]
    [TestCase("auth/api-key", "evil.test", null)]
    [TestCase("nowhere", "evil.test", null)]
    public async Task A_page_of_another_site_is_kept_out(string address, string? host, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase("emulator/events", """{"\ud800":1}""")]
    [TestCase("emulator/events", """{"type":"video.source.recorded","members":{"a":[{"\udc00":null}]}}""")]
    [TestCase("emulator/webhooks", """{"\ud800":1}""")]
    [TestCase("auth/api-key", """{"\ud800":1}""")]
    [TestCase("auth/api-key", """{"apiKey":"\ud800"}""")]
    public async Task Names_and_values_that_are_no_text_are_a_bad_request(string address, string body)
    {
        using var content = new StringContent(body, mediaType: new MediaTypeHeaderValue("application/json"), encoding: null);
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_webhook_that_leads_back_here_starts_no_circle()
    {
        await CreateAsync(new Uri(Emulator.BaseAddress, "emulator/events").AbsoluteUri);
        await EmitEventAsync(EncodingCompleted);

        Assert.That(Number((await NextAttemptAsync())["status"]), Is.EqualTo(400));
    }

    [Test]
    public async Task The_page_and_its_files_may_load_nothing_else()
    {
        foreach (var (address, type) in new[] { ("", "text/html"), ("emulator/page.css", "text/css"), ("emulator/page.js", "text/javascript") })
        {
            using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));

            Assert.That(response.Content.Headers.ContentType, Is.EqualTo(MediaTypeHeaderValue.Parse(type + "; charset=utf-8")));
            Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none';").And.Not.Contain("unsafe"));
            Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        }
    }
}
