namespace ApiVideo.Uploads.Tests;

/// <summary>What is reported of files and streams.</summary>
public sealed class ProgressTests
{
    private const int Size = Files.PartSize;

    private UploadServer _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await UploadServer.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_file_is_reported_up_to_its_length([Values(1, 300_000)] int length, [Values] bool isBytes)
    {
        var reports = new Reports();
        var bytes = Files.Bytes(length);
        using var client = _server.Client();

        await client.Files.SendCoverAsync(isBytes ? new FileUpload(bytes, "x.png") { Progress = reports } : Files.Seekable(bytes, reports));

        AssertRising(reports, length, total: length);
        Assert.That(reports.All, Has.Count.GreaterThanOrEqualTo(length > 1 ? 2 : 1));
        Assert.That(_server.All.Single().Content.AsSpan().SequenceEqual(bytes));
    }

    [Test]
    public async Task A_file_without_a_length_is_reported_without_a_total()
    {
        var reports = new Reports();
        using var client = _server.Client();

        await client.Files.SendCoverAsync(Files.Forward(Files.Bytes(300_000), reports));

        AssertRising(reports, 300_000, total: null);
    }

    [Test]
    public async Task Parts_are_reported_as_one_file()
    {
        var reports = new Reports();
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Seekable(Files.Bytes((2 * Size) + 1), reports));

        AssertRising(reports, (2 * Size) + 1, total: (2 * Size) + 1);
    }

    [Test]
    public async Task Of_parts_without_a_length_the_total_is_known_with_the_last()
    {
        var reports = new Reports();
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Forward(Files.Bytes((2 * Size) + 1), reports));

        Assert.That(reports.All.Select(report => report.Bytes), Is.Ordered.And.Unique);
        Assert.That(reports.All[^1], Is.EqualTo(new ByteProgress((2 * Size) + 1, (2 * Size) + 1)));
        Assert.That(reports.All.Where(report => report.Bytes <= 2 * Size).Select(report => report.TotalBytes), Is.All.Null);
    }

    [Test]
    public async Task A_part_that_is_sent_again_is_reported_again()
    {
        _server.Interfere = static (number, context) =>
        {
            context.Response.StatusCode = 500;
            return Task.FromResult(number == 2);
        };
        var reports = new Reports();
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Seekable(Files.Bytes(2 * Size), reports));

        Assert.That(reports.All.Count(report => report.Bytes == 2 * Size), Is.EqualTo(2));
        Assert.That(reports.All.Count(report => report.Bytes == Size), Is.EqualTo(1));
        Assert.That(reports.All[^1].Bytes, Is.EqualTo(2L * Size));
    }

    [Test]
    public void A_report_that_fails_ends_the_upload()
    {
        var reports = new Reports { OnReport = static report => _ = report.Bytes > Size ? throw new InvalidOperationException("enough") : 0 };
        using var client = _server.Client();

        var exception = Assert.CatchAsync(() => client.Videos.UploadAsync("vi1", Files.Seekable(Files.Bytes(2 * Size), reports)))!;

        Assert.That(exception.ToString(), Does.Contain("enough"));
        Assert.That(InterruptedUpload.From(exception)!.ConfirmedBytes, Is.EqualTo((long)Size));
        Assert.That(_server.Time.Waits, Is.Empty, "It is not sent again.");
    }

    [Test]
    public async Task Nothing_is_reported_after_the_call()
    {
        using var canceled = new CancellationTokenSource();
        var reports = new Reports { OnReport = _ => canceled.Cancel() };
        using var client = _server.Client();

        Assert.CatchAsync<OperationCanceledException>(() => client.Videos.UploadAsync("vi1", Files.Seekable(Files.Bytes(4 * Size), reports), cancellationToken: canceled.Token));
        var count = reports.All.Count;
        await Task.Delay(100);

        Assert.That(reports.All, Has.Count.EqualTo(count));
    }

    [Test]
    public async Task A_stream_that_is_a_body_reports()
    {
        var reports = new Reports();
        using var client = _server.Client();
        await using var stream = new MemoryStream(Files.Bytes(300_000)).WithProgress(reports);

        await client.Files.PutAsync(stream);

        AssertRising(reports, 300_000, total: 300_000);
        Assert.That(_server.All.Single().Content, Has.Length.EqualTo(300_000));
    }

    [Test]
    public async Task A_download_reports_with_the_length_that_the_server_says([Values] bool hasLength)
    {
        _server.Replace = context =>
        {
            context.Response.ContentType = "application/octet-stream";
            context.Response.ContentLength = hasLength ? 300_000 : null;
            return context.Response.Body.WriteAsync(Files.Bytes(300_000)).AsTask();
        };
        var reports = new Reports();
        using var client = _server.Client();
        using var destination = new MemoryStream();

        var response = await client.Files.GetAsync();
        await using (var body = response.Value.WithProgress(reports))
        {
            await body.CopyToAsync(destination);
        }

        AssertRising(reports, 300_000, total: hasLength ? 300_000 : null);
        Assert.That(destination.ToArray().AsSpan().SequenceEqual(Files.Bytes(300_000)));
    }

    [Test]
    public void A_download_cannot_go_on_after_a_report_that_failed()
    {
        using var stream = new MemoryStream(new byte[10]).WithProgress(new Reports { OnReport = static _ => throw new InvalidCastException() });
        var buffer = new byte[5];

        Assert.Throws<InvalidCastException>(() => stream.ReadExactly(buffer));
        Assert.Throws<InvalidOperationException>(() => stream.ReadExactly(buffer));
    }

    private static void AssertRising(Reports reports, long length, long? total)
    {
        Assert.That(reports.All.Select(report => report.Bytes), Is.Ordered.And.Unique);
        Assert.That(reports.All[^1].Bytes, Is.EqualTo(length));
        Assert.That(reports.All.Select(report => report.TotalBytes), Is.All.EqualTo(total));
    }
}
