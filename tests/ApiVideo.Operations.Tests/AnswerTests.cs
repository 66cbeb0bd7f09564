using System.Net;
using System.Text;

namespace ApiVideo.Operations.Tests;

/// <summary>Answers as the emitted operations read them.</summary>
public sealed class AnswerTests
{
    [Test]
    public async Task Bytes_are_read_as_they_arrive_and_the_answer_ends_with_the_stream()
    {
        using var content = new TrackedContent("bytes");
        using var client = Client(HttpStatusCode.OK, content);
        var response = await client.Answers.DownloadAsync();
        Assert.That(content.IsDisposed, Is.False);

        using (var reader = new StreamReader(response.Value))
        {
            Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("bytes"));
        }

        Assert.That((content.IsDisposed, response.StatusCode), Is.EqualTo((true, HttpStatusCode.OK)));
    }

    [Test]
    public void An_error_in_place_of_bytes_is_read_and_thrown()
    {
        using var content = new TrackedContent("""{"title":"gone"}""");
        using var client = Client(HttpStatusCode.NotFound, content);
        var exception = Assert.ThrowsAsync<ApiException<Problem>>(() => client.Answers.DownloadAsync())!;

        Assert.That((exception.Error.Title, content.IsDisposed), Is.EqualTo(("gone", true)));
    }

    [Test]
    public async Task Events_are_given_one_by_one_until_the_server_is_done()
    {
        using var content = new TrackedContent(": hello\nevent: color\ndata: {\"R\":1}\n\nid: 7\r\n\r\ndata: {\"R\":\ndata:2}\n\ndata: [DONE]\n\ndata: {\"R\":3}\n\n");
        using var client = Client(HttpStatusCode.OK, content);
        var reds = new List<int?>();
        await foreach (var color in client.Answers.EventsAsync(new Color()))
        {
            reds.Add(color.R);
        }

        Assert.That(reds, Is.EqualTo(new int?[] { 1, 2 }));
        Assert.That(content.IsDisposed, Is.True);
    }

    [Test]
    public async Task A_walk_that_ends_early_closes_the_answer()
    {
        using var content = new TrackedContent("{\"R\":1}\n\n\u001e{\"R\":2}\n");
        using var client = Client(HttpStatusCode.OK, content);
        await foreach (var color in client.Answers.LinesAsync())
        {
            Assert.That(color.R, Is.EqualTo(1));
            break;
        }

        Assert.That(content.IsDisposed, Is.True);
    }

    [Test]
    public void A_line_that_cannot_be_read_is_thrown_with_the_reason()
    {
        using var client = Client(HttpStatusCode.OK, new TrackedContent("{\"R\":1}\n{\"R\":"));
        var reds = new List<int?>();
        var exception = Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var color in client.Answers.LinesAsync())
            {
                reds.Add(color.R);
            }
        })!;

        Assert.That(
            (reds.Count, exception.InnerException is System.Text.Json.JsonException, exception.ResponseBody),
            Is.EqualTo((1, true, "{\"R\":")));
    }

    [Test]
    public async Task Events_without_data_are_not_read_as_JSON()
    {
        using var client = Client(HttpStatusCode.OK, new TrackedContent("data:\n\nevent: ping\ndata: \n\ndata\n\nevent: ping\n\ndata: {\"R\":1}\n\ndata\ndata\n\ndata: {\"R\":2}\n\n"));
        var reds = new List<int?>();
        await foreach (var color in client.Answers.EventsAsync(new Color()))
        {
            reds.Add(color.R);
        }

        Assert.That(reds, Is.EqualTo(new int?[] { 1, 2 }));
    }

    [Test]
    public void The_text_of_an_event_that_is_no_JSON_is_in_the_exception_and_not_in_its_message()
    {
        using var client = Client(HttpStatusCode.OK, new TrackedContent("event: error\ndata: overloaded,\ndata: come back\n\n"));
        var exception = Assert.ThrowsAsync<ApiException>(async () => await client.Answers.EventsAsync(new Color()).GetAsyncEnumerator().MoveNextAsync())!;

        Assert.That(exception.ResponseBody, Is.EqualTo("overloaded,\ncome back"));
        Assert.That(exception.Message, Does.Not.Contain("overloaded"));
    }

    [TestCase("x", 64 * 1024)]
    [TestCase("é", 32 * 1024)]
    [TestCase("€", 21845)]
    public void The_text_in_the_exception_is_cut_as_other_bodies_are(string character, int expected)
    {
        var line = string.Concat(Enumerable.Repeat(character, 70_000));
        using var client = Client(HttpStatusCode.OK, new TrackedContent(line));
        var exception = Assert.ThrowsAsync<ApiException>(async () => await client.Answers.LinesAsync().GetAsyncEnumerator().MoveNextAsync())!;

        Assert.That(exception.ResponseBody, Is.EqualTo(line[..expected]));
    }

    [Test]
    public void A_connection_that_breaks_between_lines_is_no_answer()
    {
        using var client = Client(HttpStatusCode.OK, new StreamContent(new BreakingStream("{\"R\":1}\n{\"R\":")));
        var reds = new List<int?>();
        var exception = Assert.ThrowsAsync<HttpRequestException>(async () =>
        {
            await foreach (var color in client.Answers.LinesAsync())
            {
                reds.Add(color.R);
            }
        })!;

        Assert.That((reds.Count, exception.HttpRequestError), Is.EqualTo((1, HttpRequestError.ResponseEnded)));
    }

    private static IEnumerable<TestCaseData> Walks()
    {
        yield return Walk("lines", "{\"R\":1}\n", "{\"R\":333}", client => client.Answers.LinesAsync());
        yield return Walk("lines that end as on Windows", "{\"R\":1}\r\n", "{\"R\":333}", client => client.Answers.LinesAsync());
        yield return Walk("events", "data:1\n\n", ": comment", client => client.Answers.TextsAsync());
        yield return Walk("events of several lines", "data:1\ndata:2\n\n", "data:123\ndata:\ndata:123\ndata\n\n", client => client.Answers.TextsAsync());
        yield return Walk("events of Unicode", "data:1\n\n", "data:é\ndata:é\ndata:é\ndata\n\n", client => client.Answers.TextsAsync());
    }

    [TestCaseSource(nameof(Walks))]
    public void A_part_that_is_longer_than_the_HTTP_client_allows_is_refused_after_those_before_it(
        string part,
        string tooLong,
        Func<OperationsClient, IAsyncEnumerable<object>> walk)
    {
        var arrived = new List<object>();
        var exception = Assert.ThrowsAsync<HttpRequestException>(() => CollectAsync(string.Concat(Enumerable.Repeat(part, 3)) + tooLong, walk, arrived))!;

        Assert.That((arrived.Count, exception.HttpRequestError), Is.EqualTo((3, HttpRequestError.ConfigurationLimitExceeded)));
    }

    [Test]
    public void A_line_that_never_ends_is_refused_before_it_fills_the_memory()
    {
        using var endless = new EndlessStream();
        using var http = new HttpClient(new RecordingHandler(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless) }));
        http.MaxResponseContentBufferSize = 100_000;
        using var client = new OperationsClient(http, new OperationsClientOptions());

        var exception = Assert.ThrowsAsync<HttpRequestException>(async () => await client.Answers.LinesAsync().GetAsyncEnumerator().MoveNextAsync())!;

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
        Assert.That(endless.Given, Is.InRange(100_000, 200_000));
    }

    [Test]
    public void An_error_in_place_of_events_is_thrown_when_the_walk_begins()
    {
        using var client = Client(HttpStatusCode.BadRequest, new TrackedContent("""{"title":"bad"}"""));
        var events = client.Answers.EventsAsync(new Color());

        Assert.ThrowsAsync<ApiException<Problem>>(async () => await events.GetAsyncEnumerator().MoveNextAsync());
    }

    [Test]
    public async Task Events_that_nothing_describes_are_text()
    {
        using var client = Client(HttpStatusCode.OK, new TrackedContent("data: a\ndata: b\n\ndata\n\ndata: never ended"));
        var texts = new List<string>();
        await foreach (var text in client.Answers.TextsAsync())
        {
            texts.Add(text);
        }

        Assert.That(texts, Is.EqualTo(new[] { "a\nb", "" }));
    }

    [Test]
    public async Task A_success_that_may_be_empty_has_no_value_then()
    {
        using var empty = Client(HttpStatusCode.NoContent, new TrackedContent(""));
        ApiResponse<Color?> none = await empty.Answers.MaybeAsync();
        Assert.That((none.Value, none.StatusCode), Is.EqualTo(((Color?)null, HttpStatusCode.NoContent)));

        using var full = Client(HttpStatusCode.OK, new TrackedContent("""{"R":1}"""));
        Assert.That((await full.Answers.MaybeAsync()).Value?.R, Is.EqualTo(1));

        using var nothing = Client(HttpStatusCode.OK, new TrackedContent("null"));
        Assert.That((await nothing.Answers.MaybeNumberAsync()).Value, Is.Null);
    }

    [Test]
    public async Task Text_is_a_string()
    {
        using var client = Client(HttpStatusCode.OK, new TrackedContent("é"));
        Assert.That((await client.Answers.PlainAsync()).Value, Is.EqualTo("é"));
    }

    [Test]
    public void Of_status_range_and_default_the_nearest_counts()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Failure(HttpStatusCode.NotFound), Is.TypeOf<ApiException<Problem>>());
            Assert.That(Failure(HttpStatusCode.Conflict), Is.TypeOf<ApiException<Refusal>>());
            Assert.That(Failure(HttpStatusCode.BadGateway), Is.TypeOf<ApiException<Other>>());
        });
    }

    private static ApiException Failure(HttpStatusCode status)
    {
        using var client = Client(status, new TrackedContent("{}"));
        return Assert.CatchAsync<ApiException>(() => client.Answers.FailingAsync())!;
    }

    private static TestCaseData Walk(string name, string part, string tooLong, Func<OperationsClient, IAsyncEnumerable<object>> walk) =>
        new TestCaseData(part, tooLong, walk).SetArgDisplayNames(name);

    /// <summary>Walks over a body by a client that allows eight bytes.</summary>
    private static async Task CollectAsync(string body, Func<OperationsClient, IAsyncEnumerable<object>> walk, List<object> arrived)
    {
        using var http = new HttpClient(new RecordingHandler(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new TrackedContent(body) }));
        http.MaxResponseContentBufferSize = 8;
        using var client = new OperationsClient(http, new OperationsClientOptions());
        await foreach (var value in walk(client))
        {
            arrived.Add(value);
        }
    }

    private static OperationsClient Client(HttpStatusCode status, HttpContent content) =>
        Clients.On(new RecordingHandler(() => new HttpResponseMessage(status) { Content = content }));

    private sealed class BreakingStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            return read > 0 ? read : throw new HttpIOException(HttpRequestError.ResponseEnded);
        }
    }

    /// <summary>Has no line break and no end before a length that a test would notice.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private const int Noticed = 10_000_000;

        public int Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Given > Noticed)
            {
                return ValueTask.FromResult(0);
            }

            buffer.Span.Fill((byte)'1');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    private sealed class TrackedContent(string text) : StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(text)))
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
