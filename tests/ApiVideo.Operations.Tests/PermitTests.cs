using System.Net;
using System.Text;
using System.Threading.RateLimiting;

namespace ApiVideo.Operations.Tests;

/// <summary>A rate limiter that permits one request at a time, and answers that are read as they arrive.</summary>
public sealed class PermitTests
{
    private const string Color = "{\"R\":1}\n";
    private const string Event = "data: {\"R\":1}\n\n";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private ConcurrencyLimiter _limiter = null!;

    [SetUp]
    public void MakeLimiter() => _limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });

    [TearDown]
    public void DisposeLimiter() => _limiter.Dispose();

    [Test]
    public async Task A_stream_waits_until_the_one_before_it_is_disposed_of()
    {
        using var client = Client(() => Answer(Bytes("bytes")));
        var first = await client.Answers.DownloadAsync();
        var second = client.Answers.DownloadAsync();
        Assert.That((second.IsCompleted, Free, Waiting), Is.EqualTo((false, 0, 1)));

        await first.Value.DisposeAsync();

        await (await second.WaitAsync(Longest)).Value.DisposeAsync();
        Assert.That(Free, Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_stream_keeps_its_permit_to_its_end_and_gives_it_back_once(bool isRead)
    {
        using var client = Client(() => Answer(Bytes("bytes")));
        var response = await client.Answers.DownloadAsync();
        if (isRead)
        {
            await response.Value.CopyToAsync(Stream.Null);
        }

        Assert.That(Free, Is.Zero);
        await response.Value.DisposeAsync();
        await response.Value.DisposeAsync();
        Assert.That((Free, Granted), Is.EqualTo((1, 1)));
    }

    private static IEnumerable<TestCaseData> Walks()
    {
        yield return Walk("events", Event + Event, client => client.Answers.EventsAsync(new Color()));
        yield return Walk("texts", Event + Event, client => client.Answers.TextsAsync());
        yield return Walk("lines", Color + Color, client => client.Answers.LinesAsync());
    }

    [TestCaseSource(nameof(Walks))]
    public async Task A_walk_has_the_permit_to_its_end(string body, Func<OperationsClient, IAsyncEnumerable<object>> walk)
    {
        using var client = Client(() => Answer(Bytes(body)));
        var free = new List<long>();
        await foreach (var arrived in walk(client))
        {
            free.Add(Free);
        }

        Assert.That((free, Free, Granted), Is.EqualTo((new List<long> { 0, 0 }, 1, 1)));
    }

    [TestCaseSource(nameof(Walks))]
    public async Task A_walk_that_ends_early_gives_the_permit_back(string body, Func<OperationsClient, IAsyncEnumerable<object>> walk)
    {
        using var client = Client(() => Answer(Bytes(body)));
        await foreach (var arrived in walk(client))
        {
            Assert.That(Free, Is.Zero);
            break;
        }

        Assert.That(Free, Is.EqualTo(1));
    }

    [Test]
    public void A_walk_that_is_never_begun_asks_for_no_permit()
    {
        using var client = Client(() => Answer(Bytes(Color)));
        _ = client.Answers.LinesAsync();

        Assert.That((Free, Granted), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_walk_waits_for_the_one_before_it()
    {
        using var client = Client(() => Answer(Bytes(Color)));
        await using var first = client.Answers.LinesAsync().GetAsyncEnumerator();
        await using var second = client.Answers.LinesAsync().GetAsyncEnumerator();
        Assert.That(await first.MoveNextAsync(), Is.True);
        var waiting = second.MoveNextAsync().AsTask();
        Assert.That((waiting.IsCompleted, Waiting), Is.EqualTo((false, 1)));

        Assert.That(await first.MoveNextAsync(), Is.False);

        Assert.That(await waiting.WaitAsync(Longest), Is.True);
    }

    [Test]
    public void A_walk_that_is_cancelled_while_it_waits_for_the_server_gives_the_permit_back()
    {
        using var cancelling = new CancellationTokenSource();
        using var client = Client(() => Answer(new HangingStream(Color)));
        var arrived = 0;
        Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var color in client.Answers.LinesAsync(cancelling.Token))
            {
                arrived++;
                cancelling.CancelAfter(TimeSpan.FromMilliseconds(1));
            }
        });

        Assert.That((arrived, Free), Is.EqualTo((1, 1)));
    }

    private static IEnumerable<TestCaseData> Failures()
    {
        yield return Failure("an error", () => Answer(Bytes("{}"), HttpStatusCode.NotFound));
        yield return Failure("an error that breaks off", () => Answer(new FailingStream(), HttpStatusCode.NotFound));
        yield return Failure("a body that breaks off", () => Answer(new FailingStream()));
        yield return Failure("a body that cannot be opened", () => Answer(new UnreadableContent()));
        yield return Failure("a body that cannot be disposed of", () => Answer(new FailingStream(onDispose: true)));
        yield return Failure("a line that cannot be read", () => Answer(Bytes("{\"R\":")));
        yield return Failure("no answer", () => throw new HttpRequestException("none"));
        yield return Failure("a hook before the request", () => Answer(Bytes(Color)), options => options.BeforeSend = (_, _, _) => throw new NotSupportedException());
        yield return Failure("a hook after the answer", () => Answer(Bytes(Color)), options => options.AfterReceive = (_, _, _) => throw new NotSupportedException());
    }

    [TestCaseSource(nameof(Failures))]
    public void A_walk_that_fails_gives_the_permit_back(Func<HttpResponseMessage> answer, Action<OperationsClientOptions> configure)
    {
        using var client = Client(answer, configure);
        Assert.CatchAsync(async () =>
        {
            await foreach (var color in client.Answers.LinesAsync())
            {
            }
        });

        Assert.That((Free, Granted), Is.EqualTo((1, 1)));
    }

    [TestCaseSource(nameof(Failures))]
    public void A_download_that_fails_gives_the_permit_back(Func<HttpResponseMessage> answer, Action<OperationsClientOptions> configure)
    {
        using var client = Client(answer, configure);
        Assert.CatchAsync(async () =>
        {
            await using var stream = (await client.Answers.DownloadAsync()).Value;
            using var reader = new StreamReader(stream);
            if ((await reader.ReadToEndAsync()).Length > 0)
            {
                throw new NotSupportedException("The caller fails on its own.");
            }
        });

        Assert.That((Free, Granted), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task An_answer_that_says_to_wait_gives_its_permit_back_and_the_next_keeps_its_own()
    {
        var number = 0;
        using var client = Client(
            () =>
            {
                var answer = Answer(Bytes("bytes"), ++number == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK);
                answer.Headers.TryAddWithoutValidation("Retry-After", "0.001");
                return answer;
            },
            options => options.RateLimits.WaitOnTooManyRequests = true);

        var response = await client.Answers.DownloadAsync();

        Assert.That((Free, Granted), Is.EqualTo((0, 2)));
        await response.Value.DisposeAsync();
        Assert.That(Free, Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_without_a_permit_opens_nothing()
    {
        using var strict = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using var client = Client(() => Answer(Bytes("bytes")), options => options.RateLimiter = strict);
        var open = await client.Answers.DownloadAsync();

        Assert.ThrowsAsync<HttpRequestException>(() => client.Answers.DownloadAsync());

        await open.Value.DisposeAsync();
        await (await client.Answers.DownloadAsync()).Value.DisposeAsync();
    }

    private long Free => _limiter.GetStatistics()!.CurrentAvailablePermits;

    private long Waiting => _limiter.GetStatistics()!.CurrentQueuedCount;

    private long Granted => _limiter.GetStatistics()!.TotalSuccessfulLeases;

    private OperationsClient Client(Func<HttpResponseMessage> answer, Action<OperationsClientOptions>? configure = null)
    {
        var options = new OperationsClientOptions { RateLimiter = _limiter };
        configure?.Invoke(options);
        return new OperationsClient(new HttpClient(new RecordingHandler(answer)), options);
    }

    private static TestCaseData Walk(string name, string body, Func<OperationsClient, IAsyncEnumerable<object>> walk) =>
        new TestCaseData(body, walk).SetArgDisplayNames(name);

    private static TestCaseData Failure(string name, Func<HttpResponseMessage> answer, Action<OperationsClientOptions>? configure = null) =>
        new TestCaseData(answer, configure ?? (_ => { })).SetArgDisplayNames(name);

    private static HttpResponseMessage Answer(Stream body, HttpStatusCode status = HttpStatusCode.OK) => Answer(new StreamContent(body), status);

    private static HttpResponseMessage Answer(HttpContent body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = body };

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class HangingStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return read;
        }
    }

    private sealed class FailingStream(bool onDispose = false) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            onDispose ? base.ReadAsync(buffer, cancellationToken) : throw new HttpIOException(HttpRequestError.ResponseEnded);

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (onDispose)
            {
                throw new IOException("The connection is gone.");
            }
        }
    }

    private sealed class UnreadableContent : HttpContent
    {
        protected override Task<Stream> CreateContentReadStreamAsync() => throw new IOException("No body.");

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("No body.");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
