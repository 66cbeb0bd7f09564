using System.Net;
using Microsoft.AspNetCore.Http;

namespace ApiVideo.Uploads.Tests;

/// <summary>Files in parts: what the server gets.</summary>
public sealed class PartTests
{
    private const int Size = Files.PartSize;

    private UploadServer _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await UploadServer.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_file_arrives_in_parts_in_order_and_complete([Values] bool isBytes)
    {
        var bytes = Files.Bytes((2 * Size) + 1);
        using var client = _server.Client();

        var response = await client.Videos.UploadAsync("vi1", isBytes ? new FileUpload(bytes, "x.mp4", "video/mp4") : Files.Seekable(bytes));

        Assert.That(_server.All.Select(arrived => arrived.Range), Is.EqualTo(new[]
        {
            $"bytes 0-{Size - 1}/{bytes.Length}",
            $"bytes {Size}-{(2 * Size) - 1}/{bytes.Length}",
            $"bytes {2 * Size}-{2 * Size}/{bytes.Length}",
        }));
        AssertWhole(bytes);
        Assert.That(_server.All.Select(arrived => arrived.Target), Is.All.EqualTo("/videos/vi1/source"));
        Assert.That(_server.All.Select(arrived => (arrived.FileName, arrived.ContentType, arrived.VideoId)), Is.All.EqualTo(("x.mp4", "video/mp4", (string?)null)));
        Assert.That((response.StatusCode, response.Value.Title), Is.EqualTo((HttpStatusCode.Created, "whole")));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(Size)]
    public async Task A_file_of_one_part_is_one_request_without_a_range(int length)
    {
        var bytes = Files.Bytes(length);
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Seekable(bytes));
        await client.Videos.UploadAsync("vi1", Files.Forward(bytes));

        Assert.That(_server.All.Select(arrived => (arrived.Range, arrived.Content.AsSpan().SequenceEqual(bytes))), Is.EqualTo(new[] { ((string?)null, true), (null, true) }));
    }

    [TestCase((2 * Size) + 1, 3)]
    [TestCase(2 * Size, 2)]
    [TestCase(Size + 1, 2)]
    public async Task A_stream_without_a_length_arrives_in_numbered_parts(int length, int parts)
    {
        var bytes = Files.Bytes(length);
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Forward(bytes));

        Assert.That(
            _server.All.Select(arrived => arrived.Range),
            Is.EqualTo(Enumerable.Range(1, parts).Select(part => part < parts ? $"part {part}/*" : $"part {part}/{part}")));
        AssertWhole(bytes);
    }

    [Test]
    public async Task A_stream_is_read_from_its_position()
    {
        var bytes = Files.Bytes(Size + 100);
        using var stream = new MemoryStream(bytes);
        stream.Position = 50;
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", new FileUpload(stream, "x.mp4"));

        Assert.That(_server.All.Select(arrived => arrived.Range), Is.EqualTo(new[] { $"bytes 0-{Size - 1}/{Size + 50}", $"bytes {Size}-{Size + 49}/{Size + 50}" }));
        AssertWhole(bytes[50..]);
        Assert.That(stream.CanRead, "The stream belongs to the caller.");
    }

    [Test]
    public async Task The_parts_after_the_first_repeat_what_the_first_response_says([Values] bool isForward)
    {
        var bytes = Files.Bytes((2 * Size) + 1);
        using var client = _server.Client();

        await client.Videos.UploadWithUploadTokenAsync("to1", isForward ? Files.Forward(bytes) : Files.Seekable(bytes));

        Assert.That(_server.All.Select(arrived => (arrived.Target, arrived.VideoId)), Is.EqualTo(new[] { ("/upload?token=to1", (string?)null), ("/upload?token=to1", "vi1"), ("/upload?token=to1", "vi1") }));
        AssertWhole(bytes);
    }

    [Test]
    public async Task What_the_caller_sets_is_sent_with_every_part()
    {
        using var client = _server.Client();

        await client.Videos.UploadWithUploadTokenAsync("to1", Files.Seekable(Files.Bytes(Size + 1)), videoId: "vi9");

        Assert.That(_server.All.Select(arrived => arrived.VideoId), Is.EqualTo(new[] { "vi9", "vi9" }));
    }

    [Test]
    public void A_first_response_without_what_the_next_parts_repeat_is_an_exception()
    {
        _server.Answer = """{"title":"nameless"}""";
        using var client = _server.Client();

        var exception = Assert.ThrowsAsync<HttpRequestException>(() => client.Videos.UploadWithUploadTokenAsync("to1", Files.Seekable(Files.Bytes(Size + 1))))!;

        Assert.That(exception.Message, Does.Contain("'videoId'"));
        Assert.That(_server.All, Has.Count.EqualTo(1));
        Assert.That(InterruptedUpload.From(exception)!.ConfirmedParts, Is.EqualTo(1));
    }

    [Test]
    public async Task A_caller_who_divides_the_file_sends_each_part_alone()
    {
        var bytes = Files.Bytes(Size + 1);
        using var client = _server.Client();

        await client.Videos.UploadAsync("vi1", Files.Seekable(bytes), contentRange: "part 3/7");

        Assert.That(_server.All.Select(arrived => (arrived.Range, arrived.Content.Length)), Is.EqualTo(new[] { ("part 3/7", bytes.Length) }));
    }

    [Test]
    public async Task An_operation_whose_response_has_no_value_sends_parts_too()
    {
        var bytes = Files.Bytes(Size + 1);
        using var client = _server.Client();

        var response = await client.Files.ArchiveAsync(Files.Seekable(bytes));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(_server.All, Has.Count.EqualTo(2));
        AssertWhole(bytes);
    }

    [Test]
    public void An_invalid_argument_is_an_exception_of_the_call()
    {
        using var client = _server.Client();

        Assert.Throws<ArgumentNullException>(() => _ = client.Videos.UploadAsync(null!, Files.Seekable(Files.Bytes(Size + 1))));
        Assert.Throws<ArgumentNullException>(() => _ = client.Videos.UploadAsync(null!, Files.Forward([1])));
        Assert.Throws<ArgumentNullException>(() => _ = client.Videos.UploadAsync("vi1", null!));
        Assert.That(_server.All, Is.Empty);
    }

    [TestCase((5 * 1024 * 1024) - 1)]
    [TestCase((128 * 1024 * 1024) + 1)]
    public void A_part_size_that_servers_refuse_is_refused(int size)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new UploadsClient(new UploadsClientOptions { UploadPartSize = size }));
    }

    [Test]
    public async Task Memory_is_bounded_by_a_part([Values] bool isForward)
    {
        const int length = 16 * Size;
        _server.Replace = static async context =>
        {
            await context.Request.BodyReader.CopyToAsync(Stream.Null);
            context.Response.StatusCode = 201;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{}");
        };
        using var client = _server.Client();
        using var stream = new ZeroStream(length, canSeek: !isForward);
        await client.Videos.UploadAsync("vi1", new FileUpload(new byte[Size + 1], "warm.mp4"));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await client.Videos.UploadAsync("vi1", new FileUpload(stream, "x.mp4"));

        // A buffer doubles up to the length of a part, so all of them together are less than three parts.
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.That(allocated, Is.LessThan(isForward ? 3L * Size : Size));
        TestContext.Out.WriteLine($"{allocated:N0} bytes allocated for a file of {length:N0} in parts of {Size:N0}");
    }

    private void AssertWhole(byte[] bytes) => Assert.That(_server.All.SelectMany(arrived => arrived.Content).ToArray().AsSpan().SequenceEqual(bytes), "The parts together are the file.");
}
