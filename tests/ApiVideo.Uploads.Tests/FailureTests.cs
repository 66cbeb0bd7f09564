using System.Net;
using Microsoft.AspNetCore.Http;

namespace ApiVideo.Uploads.Tests;

/// <summary>Parts that fail: which are sent again, and what a failure says.</summary>
public sealed class FailureTests
{
    private const int Size = Files.PartSize;

    private readonly byte[] _bytes = Files.Bytes((2 * Size) + 1);
    private UploadServer _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await UploadServer.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_part_that_fails_twice_is_sent_again([Values(408, 429, 500, 503)] int status, [Values] bool isForward)
    {
        _server.Interfere = (number, context) => Task.FromResult(number is 2 or 3 && Refuse(context, status));
        using var client = _server.Client();

        var response = await client.Videos.UploadAsync("vi1", isForward ? Files.Forward(_bytes) : Files.Seekable(_bytes));

        Assert.That(response.Value.Title, Is.EqualTo("whole"));
        Assert.That(_server.All, Has.Count.EqualTo(5));
        Assert.That(_server.All.Skip(1).Take(3).Select(arrived => arrived.Range).Distinct().Count(), Is.EqualTo(1));
        Assert.That(Received([0, 3, 4]).AsSpan().SequenceEqual(_bytes));
        Assert.That(_server.Time.Waits.Select(wait => wait.TotalSeconds), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task A_part_whose_connection_breaks_is_sent_again([Values] bool isForward)
    {
        _server.Interfere = static (number, context) =>
        {
            if (number == 2)
            {
                context.Abort();
            }

            return Task.FromResult(number == 2);
        };
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", isForward ? Files.Forward(_bytes) : Files.Seekable(_bytes));

        Assert.That(Received([0, 2, 3]).AsSpan().SequenceEqual(_bytes));
    }

    [Test]
    public async Task The_delay_is_what_the_rate_limit_asks_for()
    {
        _server.Interfere = static (number, context) =>
        {
            context.Response.Headers["X-RateLimit-Retry-After"] = "17";
            return Task.FromResult(number == 2 && Refuse(context, 429));
        };
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Seekable(_bytes));

        Assert.That(_server.Time.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(17) }));
    }

    [Test]
    public void A_delay_beyond_the_maximum_is_not_waited()
    {
        _server.Interfere = static (_, context) =>
        {
            context.Response.Headers.RetryAfter = "121";
            return Task.FromResult(Refuse(context, 503));
        };
        using var client = _server.Client();

        Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(_bytes)));
        Assert.That((_server.All.Count, _server.Time.Waits.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Of_429_only_one_of_two_waits()
    {
        _server.Interfere = static (_, context) => Task.FromResult(Refuse(context, 429));
        using var client = _server.Client(options => options.RateLimits = new RateLimitOptions { WaitOnTooManyRequests = true, MaxAttempts = 2 });

        Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(_bytes)));
        Assert.That(_server.All, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_part_that_fails_for_good_says_how_far_the_upload_came()
    {
        _server.Interfere = static (number, context) => Task.FromResult(number >= 2 && Refuse(context, 502));
        using var client = _server.Client();

        var exception = Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(_bytes)))!;

        Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        Assert.That(_server.All, Has.Count.EqualTo(5), "One part that passed, and four attempts.");
        Assert.That(_server.Time.Waits.Select(wait => wait.TotalSeconds), Is.EqualTo(new[] { 1, 2, 4 }));
        var far = InterruptedUpload.From(exception)!;
        Assert.That((far.ConfirmedBytes, far.ConfirmedParts, far.TotalBytes), Is.EqualTo(((long)Size, 1, (long?)_bytes.Length)));
        Assert.That(((ApiResponse<Video>)far.Response!).Value.VideoId, Is.EqualTo("vi1"));
    }

    [Test]
    public async Task An_upload_that_failed_is_continued([Values] bool isBytes)
    {
        _server.Interfere = static (number, context) => Task.FromResult(number == 2 && Refuse(context, 403));
        var reports = new Reports();
        using var client = _server.Client();
        var upload = InterruptedUpload.From(Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadWithUploadTokenAsync("to1", Files.Seekable(_bytes)))!)!;

        await client.Videos.UploadWithUploadTokenAsync("to1", upload.Continue(isBytes ? new FileUpload(_bytes, "x.mp4") { Progress = reports } : Files.Seekable(_bytes, reports)));

        Assert.That(Received([0, 2, 3]).AsSpan().SequenceEqual(_bytes));
        Assert.That(_server.All.Select(arrived => arrived.VideoId), Is.EqualTo(new[] { null, "vi1", "vi1", "vi1" }));
        Assert.That((reports.All[0].Bytes, reports.All[^1].Bytes), Is.EqualTo((Size + (64 * 1024), (long)_bytes.Length)).Or.EqualTo((Size + 81_920, (long)_bytes.Length)));
    }

    [Test]
    public void An_upload_that_fails_again_says_how_far_it_came_in_all()
    {
        _server.Interfere = static (number, context) => Task.FromResult(number is 2 or 4 && Refuse(context, 403));
        using var client = _server.Client();
        var first = InterruptedUpload.From(Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(_bytes)))!)!;

        var second = InterruptedUpload.From(Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", first.Continue(Files.Seekable(_bytes))))!)!;

        Assert.That((second.ConfirmedBytes, second.ConfirmedParts), Is.EqualTo((2L * Size, 2)));
    }

    [Test]
    public void What_cannot_continue_an_upload_is_refused()
    {
        _server.Interfere = static (number, context) => Task.FromResult(number is 2 or 4 && Refuse(context, 403));
        using var client = _server.Client();
        var known = InterruptedUpload.From(Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(_bytes)))!)!;
        var unknown = InterruptedUpload.From(Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Forward(_bytes)))!)!;

        Assert.Throws<ArgumentException>(() => known.Continue(Files.Seekable(_bytes[1..])));
        Assert.Throws<ArgumentException>(() => known.Continue(Files.Forward(_bytes)));
        Assert.Throws<ArgumentException>(() => unknown.Continue(Files.Seekable(_bytes)));
        Assert.Throws<ArgumentException>(() => _ = client.Files.ArchiveAsync(known.Continue(Files.Seekable(_bytes))));
    }

    [Test]
    public void A_refusal_is_final_and_typed([Values(400, 401, 404, 501)] int status)
    {
        _server.Interfere = async (number, context) =>
        {
            if (number != 3)
            {
                return false;
            }

            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"title":"no"}""");
            return true;
        };
        using var client = _server.Client();

        var exception = Assert.CatchAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Forward(_bytes)))!;

        Assert.That(exception, Is.TypeOf(status == 400 ? typeof(ApiException<Problem>) : typeof(ApiException)));
        Assert.That(_server.All, Has.Count.EqualTo(3));
        Assert.That(InterruptedUpload.From(exception)!.ConfirmedBytes, Is.EqualTo(2L * Size));
    }

    [Test]
    public async Task A_call_that_does_not_throw_gives_the_response_with_the_same_exception()
    {
        _server.Interfere = static async (number, context) =>
        {
            if (number != 2)
            {
                return false;
            }

            context.Response.StatusCode = 400;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"title":"no"}""");
            return true;
        };
        using var client = _server.Client(options => options.ThrowOnError = false);

        var response = await client.Videos.UploadAsync("vi1", Files.Seekable(_bytes));

        Assert.That((response.IsSuccess, response.StatusCode), Is.EqualTo((false, HttpStatusCode.BadRequest)));
        Assert.That(response.TryGetError<Problem>(out var problem) ? problem.Title : null, Is.EqualTo("no"));
        var exception = Assert.Throws<ApiException<Problem>>(response.EnsureSuccess)!;
        Assert.That(InterruptedUpload.From(exception)!.ConfirmedParts, Is.EqualTo(1));
        Assert.That(_server.All, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_call_that_does_not_throw_sends_parts_again_too()
    {
        _server.Interfere = static (number, context) => Task.FromResult(number == 1 && Refuse(context, 500));
        using var client = _server.Client(options => options.ThrowOnError = false);

        var response = await client.Files.ArchiveAsync(Files.Seekable(_bytes));

        Assert.That(response.IsSuccess);
        Assert.That(_server.All, Has.Count.EqualTo(4));
    }

    [Test]
    public void A_cancellation_says_how_far_the_upload_came([Values] bool isWaiting)
    {
        using var canceled = new CancellationTokenSource();
        _server.Interfere = async (number, context) =>
        {
            if (number < 2)
            {
                return false;
            }

            await canceled.CancelAsync();
            await Task.Delay(TimeSpan.FromSeconds(isWaiting ? 0 : 30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return Refuse(context, 503);
        };
        using var client = _server.Client(options => options.TimeProvider = TimeProvider.System);

        var exception = Assert.CatchAsync<OperationCanceledException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(_bytes), cancellationToken: canceled.Token))!;

        Assert.That(exception.CancellationToken, Is.EqualTo(canceled.Token));
        Assert.That(InterruptedUpload.From(exception)!.ConfirmedBytes, Is.EqualTo((long)Size));
        Assert.That(_server.All, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_part_that_takes_too_long_is_sent_again()
    {
        _server.Interfere = static async (number, context) =>
        {
            if (number == 2)
            {
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            return false;
        };
        using var client = _server.Client(options => options.TimeProvider = TimeProvider.System);

        await client.Videos.With(new ApiCallOptions { Timeout = TimeSpan.FromSeconds(2) }).UploadAsync("vi1", Files.Seekable(_bytes));

        Assert.That(Received([0, 2, 3]).AsSpan().SequenceEqual(_bytes));
    }

    [Test]
    public void A_stream_that_becomes_shorter_ends_the_upload()
    {
        using var stream = new MemoryStream();
        stream.Write(_bytes);
        stream.Position = 0;
        _server.Interfere = (_, _) =>
        {
            stream.SetLength(Size + 10);
            return Task.FromResult(false);
        };
        using var client = _server.Client();

        var exception = Assert.CatchAsync(() => client.Videos.UploadAsync("vi1", new FileUpload(stream, "x.mp4")))!;

        Assert.That(exception.ToString(), Does.Contain("shorter"));
        Assert.That(InterruptedUpload.From(exception)!.ConfirmedParts, Is.EqualTo(1));
        Assert.That(_server.Time.Waits, Is.Empty);
    }

    [Test]
    public void A_request_that_is_the_whole_file_is_sent_once()
    {
        _server.Interfere = static (_, context) => Task.FromResult(Refuse(context, 503));
        using var client = _server.Client();

        var known = Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Seekable([1])))!;
        Assert.ThrowsAsync<ApiException>(() => client.Videos.UploadAsync("vi1", Files.Forward([1])));

        Assert.That(_server.All, Has.Count.EqualTo(2));
        Assert.That(InterruptedUpload.From(known), Is.Null);
    }

    private byte[] Received(int[] requests) => [.. requests.SelectMany(request => _server.All[request].Content)];

    private static bool Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return true;
    }
}
