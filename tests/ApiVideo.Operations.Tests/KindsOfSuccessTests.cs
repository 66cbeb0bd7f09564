using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiVideo.Answers;

namespace ApiVideo.Operations.Tests;

/// <summary>Operations that succeed in several ways, and values that .NET has no single type for.</summary>
public sealed class KindsOfSuccessTests
{
    [TestCase(HttpStatusCode.OK, """{"answer":"42"}""", "result 42")]
    [TestCase(HttpStatusCode.Accepted, """{"jobId":5000000000,"kind":7}""", "job 5000000000")]
    [TestCase(HttpStatusCode.NonAuthoritativeInformation, "done", "text done")]
    [TestCase(HttpStatusCode.Created, """{"jobId":1,"kind":7}""", "job 1")]
    [TestCase(HttpStatusCode.Created, """{"else":true}""", """unknown {"else":true}""")]
    public async Task The_status_tells_the_kind_of_success_and_an_undeclared_one_its_shape(HttpStatusCode status, string body, string expected)
    {
        using var client = Client(status, body);
        var response = await client.Jobs.StartAsync();

        Assert.That(
            response.Value!.Match(result => "result " + result.Answer, job => "job " + job.JobId, text => "text " + text, unknown => "unknown " + unknown.GetRawText()),
            Is.EqualTo(expected));
        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_success_without_a_body_has_no_value()
    {
        using var client = Client(HttpStatusCode.NoContent, "");

        Assert.That((await client.Jobs.StartAsync()).Value, Is.Null);
    }

    [Test]
    public void A_body_that_is_not_of_its_status_is_thrown_with_what_arrived()
    {
        using var client = Client(HttpStatusCode.Accepted, """{"answer":"42"}""");
        var exception = Assert.ThrowsAsync<ApiVideo.Answers.ApiException>(() => client.Jobs.StartAsync())!;

        Assert.That((exception.StatusCode, exception.ResponseBody), Is.EqualTo((HttpStatusCode.Accepted, """{"answer":"42"}""")));
    }

    [Test]
    public async Task The_method_that_streams_asks_for_a_stream_and_tells_events_by_their_names()
    {
        var handler = new RecordingHandler(() => Answer(HttpStatusCode.OK, "event: delta\ndata: {\"answer\":\"4\"}\n\nevent: done\ndata: [DONE]\n\nevent: new\ndata: 1\n\n"));
        using var client = On(handler);
        var seen = new List<string>();
        await foreach (var happening in client.Chat.AskStreamAsync(new Question { Text = "?" }))
        {
            seen.Add(happening.Match(delta => "delta " + delta.Data.Answer, done => "done " + done.Data, unknown => unknown.GetRawText()));
        }

        Assert.That(seen, Is.EqualTo(new[] { "delta 4", "done [DONE]", """{"event":"new","data":1}""" }));
        Assert.That((handler.Body, handler.Headers["Accept"]), Is.EqualTo(("""{"text":"?","stream":true}""", "text/event-stream")));
    }

    [Test]
    public void Named_events_without_data_are_given_where_their_name_takes_none_and_what_cannot_be_read_is_told()
    {
        using var client = Client(HttpStatusCode.OK, "event: said\ndata:\n\nevent: ended\ndata:\n\nevent: ended\n\nevent: said\ndata: overloaded\n\n");
        var seen = new List<string>();
        var exception = Assert.ThrowsAsync<ApiVideo.Answers.ApiException>(async () =>
        {
            await foreach (var turn in client.Chat.TalkAsync())
            {
                seen.Add(turn.Match(said => "said", ended => "ended", unknown => "unknown"));
            }
        })!;

        Assert.That((string.Join('|', seen), exception.ResponseBody), Is.EqualTo(("ended", "overloaded")));
    }

    [Test]
    public async Task The_method_that_does_not_stream_leaves_the_request_as_it_is()
    {
        var handler = new RecordingHandler(() => Answer(HttpStatusCode.OK, """{"answer":"42"}"""));
        using var client = On(handler);
        var response = await client.Chat.AskAsync(new Question { Text = "?" });

        Assert.That((response.Value.Answer, handler.Body, handler.Headers["Accept"]), Is.EqualTo(("42", """{"text":"?"}""", "application/json")));
    }

    [Test]
    public async Task Parts_that_the_document_does_not_describe_are_the_callers()
    {
        var handler = new RecordingHandler();
        using var client = On(handler);
        using var part = new StringContent("one");
        using var parts = new MultipartContent("mixed", "limit") { part };
        await client.Files.UploadAsync(parts);

        Assert.That(handler.ContentType, Is.EqualTo("multipart/mixed; boundary=\"limit\""));
        Assert.That(handler.Body, Does.StartWith("--limit\r\nContent-Type: text/plain; charset=utf-8\r\n\r\none\r\n--limit--"));
    }

    [Test]
    public async Task An_operation_goes_to_its_own_server_and_takes_the_credential_along()
    {
        var handler = new RecordingHandler();
        using var client = On(handler, options => options.Credential = AnswersCredential.ApiKey("secret"));
        await client.Files.UploadAsync(new MultipartContent());

        Assert.That((handler.Address!.OriginalString, handler.Headers["X-Key"]), Is.EqualTo(("https://upload.acme.example/v1/upload", "secret")));
    }

    [TestCase("https://api.acme.example/v1", "https://api.acme.example/health")]
    [TestCase("http://127.0.0.1:9/base", "http://127.0.0.1:9/health")]
    public async Task A_server_that_is_a_path_is_on_the_host_of_the_client(string baseAddress, string expected)
    {
        var handler = new RecordingHandler();
        using var client = On(handler, options => options.BaseAddress = new Uri(baseAddress));
        await client.Files.HealthAsync();

        Assert.That(handler.Address!.OriginalString, Is.EqualTo(expected));
    }

    [TestCase("https://api.acme.example/v1/")]
    [TestCase("HTTPS://API.acme.example:443/v1")]
    public async Task A_server_of_the_document_is_known_however_it_is_written(string baseAddress)
    {
        var handler = new RecordingHandler();
        using var client = On(handler, options => options.BaseAddress = new Uri(baseAddress));
        await client.Files.UploadAsync(new MultipartContent());

        Assert.That(handler.Address!.OriginalString, Is.EqualTo("https://upload.acme.example/v1/upload"));
    }

    [TestCase("""{"answer":"no"}""", true)]
    [TestCase("<html>", false)]
    public void A_description_of_every_status_describes_errors_too(string body, bool isTyped)
    {
        using var client = Client(HttpStatusCode.NotFound, body);
        var exception = Assert.CatchAsync<ApiVideo.Answers.ApiException>(() => client.Jobs.AnyAsync())!;

        Assert.That(((exception as ApiVideo.Answers.ApiException<Result>)?.Error.Answer, exception.ResponseBody), Is.EqualTo((isTyped ? "no" : null, body)));
    }

    [Test]
    public async Task A_client_of_another_server_sends_every_operation_there()
    {
        var handler = new RecordingHandler();
        using var client = On(handler, options => options.BaseAddress = new Uri("http://127.0.0.1:9/base"));
        await client.Files.UploadAsync(new MultipartContent());

        Assert.That(handler.Address!.OriginalString, Is.EqualTo("http://127.0.0.1:9/base/upload"));
    }

    [Test]
    public async Task The_server_of_an_operation_can_be_replaced()
    {
        var handler = new RecordingHandler();
        using var client = On(handler, options => options.OperationServers[AnswersServer.Upload] = new Uri("https://127.0.0.1:9/up"));
        await client.Files.UploadAsync(new MultipartContent());

        Assert.That(handler.Address!.OriginalString, Is.EqualTo("https://127.0.0.1:9/up/upload"));
    }

    [Test]
    public void A_credential_is_not_sent_to_a_replaced_server_over_plain_http() => Assert.Throws<ArgumentException>(() => On(new RecordingHandler(), options =>
    {
        options.Credential = AnswersCredential.ApiKey("secret");
        options.OperationServers[AnswersServer.Upload] = new Uri("http://upload.acme.example/v1");
    }));

    [Test]
    public async Task Times_lengths_and_numbers_travel_as_they_are_written()
    {
        const string json = """{"id":5000000000,"level":11,"size":12,"length":"P1Y2M","airs":"14:30:00+02:00","created":1700000000}""";
        var handler = new RecordingHandler(() => Answer(HttpStatusCode.OK, json));
        using var client = On(handler);
        Times times = await client.Times.EchoAsync(
            new Times { Level = Level.Loud, Length = TimeSpan.FromMinutes(90), Airs = new TimeOnly(9, 5), Created = DateTimeOffset.UnixEpoch.AddSeconds(1.5), Size = "large" },
            since: DateTimeOffset.UnixEpoch.AddDays(1),
            within: new IsoDuration("1h30m"));

        Assert.That(handler.Body, Is.EqualTo("""{"level":10,"size":"large","length":"PT1H30M","airs":"09:05:00","created":1.5}"""));
        Assert.That(handler.Address!.Query, Is.EqualTo("?since=86400&within=1h30m"));
        Assert.That((times.Id, times.Level.Value, times.Length?.TryGetTimeSpan(out _), times.Created?.UtcDateTime), Is.EqualTo(((long?)5000000000, 11, (bool?)false, new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc))));
        Assert.That(times.Airs!.Value.TryGetTime(out var time, out var offset), Is.True);
        Assert.That((time, offset), Is.EqualTo((new TimeOnly(14, 30), TimeSpan.FromHours(2))));
        Assert.That(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(times, AnswersJsonContext.Default.Times), JsonNode.Parse(json)), Is.True);
    }

    [TestCase("PT1H30M", "01:30:00")]
    [TestCase("P1W2DT0.5S", "9.00:00:00.5000000")]
    [TestCase("-PT1M", "-00:01:00")]
    [TestCase("P1M", null)]
    [TestCase("PT", null)]
    [TestCase("PT1M1H", null)]
    [TestCase("P", null)]
    [TestCase("90", null)]
    [TestCase("", null)]
    [TestCase("P99999999999999W", null)]
    public void A_length_of_time_is_a_time_span_where_it_has_a_fixed_length(string text, string? expected)
    {
        var isFixed = new IsoDuration(text).TryGetTimeSpan(out var value);

        Assert.That(isFixed ? value.ToString() : null, Is.EqualTo(expected));
    }

    [TestCase("14:30", true)]
    [TestCase("24:00:00", false)]
    [TestCase("noon", false)]
    [TestCase("", false)]
    public void A_time_of_day_is_one_where_iso_says_so(string text, bool expected) =>
        Assert.That(new IsoTime(text).TryGetTime(out _), Is.EqualTo(expected));

    private static AnswersClient Client(HttpStatusCode status, string body) => On(new RecordingHandler(() => Answer(status, body)));

    private static AnswersClient On(HttpMessageHandler handler, Action<AnswersClientOptions>? configure = null)
    {
        var options = new AnswersClientOptions();
        configure?.Invoke(options);
        return new AnswersClient(new HttpClient(handler), options);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, body.StartsWith("event:", StringComparison.Ordinal) ? "text/event-stream" : "text/plain") };
}
