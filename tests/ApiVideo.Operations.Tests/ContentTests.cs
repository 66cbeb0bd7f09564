using System.Net;
using System.Text.Json;
using ApiVideo.Operations.Tests;

namespace ApiVideo.Contents.Tests;

/// <summary>The media types of requests and answers: which are chosen, sent, accepted and read.</summary>
public sealed class ContentTests
{
    [Test]
    public async Task What_is_accepted_keeps_its_parameters()
    {
        using var wire = new Wire("""{"name":"a"}""", "application/vnd.hub+json;version=67");
        var answer = await wire.Api.AcceptAsync();

        Assert.That((wire.Sent.Headers["Accept"], answer.Value.Name), Is.EqualTo(("application/vnd.hub+json;version=67", "a")));
    }

    [Test]
    public async Task Each_version_of_an_answer_has_a_method()
    {
        using var wire = new Wire("""{"name":"a","number":2}""");
        var first = await wire.Api.VersionsAsync();
        var accepted = wire.Sent.Headers["Accept"];
        var second = await wire.Api.VersionsJsonV2Async();

        Assert.That((accepted, first.Value.Name), Is.EqualTo(("application/json; v=1", "a")));
        Assert.That((wire.Sent.Headers["Accept"], second.Value.Number), Is.EqualTo(("application/json; v=2", 2)));
    }

    [Test]
    public async Task A_picture_and_json_have_a_method_each()
    {
        using var picture = new Wire("PNG", "image/png");
        using var json = new Wire("""{"name":"a"}""");
        using var stream = (await picture.Api.MixedAsync()).Value;
        using var reader = new StreamReader(stream);

        Assert.That((await reader.ReadToEndAsync(), picture.Sent.Headers["Accept"]), Is.EqualTo(("PNG", "image/png")));
        Assert.That(((await json.Api.MixedJsonAsync()).Value.Name, json.Sent.Headers["Accept"]), Is.EqualTo(("a", "application/json")));
    }

    [Test]
    public async Task The_caller_chooses_among_pictures_and_gets_what_came()
    {
        using var wire = new Wire("JPEG", "image/jpeg");
        var any = await wire.Api.PicturesAsync();
        Assert.That((wire.Sent.Headers["Accept"], any.Headers.TryGetValue("Content-Type", out var type), type), Is.EqualTo(("image/png, image/jpeg", true, "image/jpeg")));

        await wire.Api.PicturesAsync(accept: "image/jpeg");
        Assert.That(wire.Sent.Headers["Accept"], Is.EqualTo("image/jpeg"));
        Assert.ThrowsAsync<ArgumentException>(() => wire.Api.PicturesAsync(accept: "image/jpeg\r\nX-Evil: 1"));
    }

    [TestCase("plain", "text/plain; charset=utf-8", "plain")]
    [TestCase("\"quoted\"", "application/json", "quoted")]
    [TestCase("\"quoted\"", null, "quoted")]
    [TestCase("\"as it is\"", "text/plain", "\"as it is\"")]
    public async Task A_text_is_read_by_the_type_of_the_answer(string body, string? contentType, string expected)
    {
        using var wire = new Wire(body, contentType);

        Assert.That((await wire.Api.TextAsync()).Value, Is.EqualTo(expected));
    }

    [Test]
    public async Task What_text_says_as_json_does_is_no_choice()
    {
        using var wire = new Wire("""{"name":"a"}""", "text/plain");

        Assert.That((await wire.Api.SameAsync()).Value.Name, Is.EqualTo("a"));
        Assert.That(typeof(DefaultApi).GetMethods().Select(method => method.Name), Has.None.EqualTo("SameTextAsync"));
    }

    [Test]
    public async Task Each_content_of_a_request_has_a_method_and_the_first_has_the_plain_name()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.CreateAsync(title: "a");
        Assert.That(wire.Sent.ContentType, Does.StartWith("multipart/form-data; boundary="));

        await wire.Api.CreateJsonAsync(new DefaultCreateRequest { Url = "u" });
        Assert.That((wire.Sent.ContentType, wire.Sent.Body), Is.EqualTo(("application/json", """{"url":"u"}""")));

        await wire.Api.CreateFormAsync(new Person { Name = "a b" });
        Assert.That((wire.Sent.ContentType, wire.Sent.Body), Is.EqualTo(("application/x-www-form-urlencoded", "name=a%20b")));

        using var bytes = new MemoryStream([65]);
        await wire.Api.CreateBinaryAsync(bytes);
        Assert.That((wire.Sent.ContentType, wire.Sent.Body), Is.EqualTo(("application/octet-stream", "A")));
    }

    [Test]
    public async Task A_range_is_never_sent()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.PatchAsync(new Person { Name = "a" });

        Assert.That(wire.Sent.ContentType, Is.EqualTo("application/json"));
    }

    [Test]
    public async Task Parts_of_which_none_is_given_are_what_browsers_send_or_nothing()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.ReplaceAsync();
        Assert.That((wire.Sent.ContentType, wire.Sent.Body), Is.EqualTo(((string?)null, "")));

        await wire.Api.UploadAsync();
        var boundary = wire.Sent.ContentType!["multipart/form-data; boundary=".Length..];
        Assert.That(wire.Sent.Body, Is.EqualTo($"--{boundary}--\r\n"));
    }

    [Test]
    public async Task Parts_have_the_headers_whose_values_the_document_says()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.SendPartHeadersAsync(
            title: "a", tags: ["b", "c"], data: new() { A = 1 }, scan: new FileUpload("d"u8.ToArray(), "d.bin"),
            scans: [new FileUpload("e"u8.ToArray(), "e.png")], icon: [1], titles: "f");

        var boundary = wire.Sent.ContentType!["multipart/form-data; boundary=".Length..];
        string[] parts =
        [
            "Content-Disposition: form-data; name=\"title\"\r\nX-Kind: short\r\nX-Weight: 5\r\nX-Last: true\r\n\r\na",
            "Content-Disposition: form-data; name=\"tags\"\r\nX-Kind: tag\r\n\r\nb",
            "Content-Disposition: form-data; name=\"tags\"\r\nX-Kind: tag\r\n\r\nc",
            "Content-Type: application/json\r\nContent-Disposition: form-data; name=\"data\"\r\nX-Kind: record\r\n\r\n{\"a\":1}",
            "Content-Type: application/octet-stream\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"d.bin\"\r\nContent-Transfer-Encoding: binary\r\n\r\nd",
            "Content-Type: image/png\r\nContent-Disposition: form-data; name=\"scans\"; filename=\"e.png\"\r\nX-Kind: scan\r\n\r\ne",
            "Content-Type: application/octet-stream\r\nContent-Disposition: form-data; name=\"icon\"\r\nContent-Transfer-Encoding: base64\r\n\r\nAQ==",
            "Content-Disposition: form-data; name=\"titles\"\r\n\r\nf",
        ];
        Assert.That(wire.Sent.Body, Is.EqualTo($"--{boundary}\r\n{string.Join($"\r\n--{boundary}\r\n", parts)}\r\n--{boundary}--\r\n"));
    }

    [Test]
    public async Task Lines_that_are_described_as_one_text_are_any_json()
    {
        using var wire = new Wire("{\"a\":1}\n\n\"text\"\n", "application/jsonl");
        var lines = new List<string>();
        await foreach (JsonElement line in wire.Api.RawLinesAsync())
        {
            lines.Add(line.GetRawText());
        }

        Assert.That(lines, Is.EqualTo(new[] { """{"a":1}""", "\"text\"" }));
    }

    [Test]
    public async Task Lines_are_sent_as_they_come_and_read_with_their_type()
    {
        using var wire = new Wire("\u001e{\"number\":1}\n\u001e{\"number\":2}\n", "application/json-seq");
        var numbers = new List<int>();
        await foreach (var number in wire.Api.SendLinesAsync(Names("a", "b")))
        {
            numbers.Add(number.Number);
        }

        Assert.That((wire.Sent.ContentType, wire.Sent.Body, wire.Sent.Headers["Accept"]), Is.EqualTo(("application/x-ndjson", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n", "application/json-seq")));
        Assert.That(numbers, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task A_sequence_begins_each_value_with_a_separator()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.SendSequenceAsync(Numbers());

        Assert.That(wire.Sent.Body, Is.EqualTo("\u001e7\n\u001e8\n"));
    }

    [Test]
    public async Task Methods_that_openapi_has_no_member_for_are_sent_as_they_are_written()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.CopyOtherAsync("/there");
        Assert.That((wire.Sent.Method!.Method, wire.Sent.Headers["Destination"]), Is.EqualTo(("COPY", "/there")));

        await wire.Api.PurgeOtherAsync();
        Assert.That(wire.Sent.Method!.Method, Is.EqualTo("Purge"));
    }

    [Test]
    public async Task A_parameter_that_is_the_whole_query_is_written_by_its_content()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent);
        await wire.Api.SearchFormAsync(new DefaultSearchFormFilter { Q = "a b", Tags = ["x", "y"] });
        Assert.That(wire.Sent.Address!.Query, Is.EqualTo("?q=a%20b&tags=x&tags=y"));

        await wire.Api.SearchJsonAsync(new Person { Name = "a" });
        Assert.That(wire.Sent.Address!.Query, Is.EqualTo("?%7B%22name%22%3A%22a%22%7D"));

        await wire.Api.SearchTextAsync("$.a[?@.b>1]");
        Assert.That(Uri.UnescapeDataString(wire.Sent.Address!.Query), Is.EqualTo("?$.a[?@.b>1]"));

        await wire.Api.SearchTextAsync();
        Assert.That(wire.Sent.Address!.Query, Is.Empty);
    }

    private static async IAsyncEnumerable<Person> Names(params string[] names)
    {
        foreach (var name in names)
        {
            await Task.Yield();
            yield return new Person { Name = name };
        }
    }

    private static async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 7;
        yield return 8;
    }

    [Test]
    public async Task A_part_of_which_no_type_is_said_is_a_file()
    {
        using var wire = new Wire(contentType: null, status: HttpStatusCode.NoContent);
        using var note = JsonDocument.Parse("""{"a":1}""");
        using var word = JsonDocument.Parse("\"plain\"");
        await wire.Api.PartsAsync(
            new FileUpload("PNG"u8.ToArray(), "a.png"),
            files: [new FileUpload("1"u8.ToArray(), "1.bin"), new FileUpload("2"u8.ToArray(), "2.txt", "text/plain")],
            scan: new FileUpload("x;y"u8.ToArray(), "s.csv"),
            raw: new FileUpload("r"u8.ToArray(), "r.bin"),
            raws: [new FileUpload("s"u8.ToArray(), "s.bin")],
            note: note.RootElement,
            word: word.RootElement,
            icon: [1, 2]);

        Assert.That(Parts(wire.Sent), Is.EqualTo(new[]
        {
            """form-data; name="file"; filename="a.png" image/png PNG""",
            """form-data; name="files"; filename="1.bin" application/octet-stream 1""",
            """form-data; name="files"; filename="2.txt" text/plain 2""",
            """form-data; name="scan"; filename="s.csv" application/octet-stream x;y""",
            """form-data; name="raw"; filename="r.bin" application/octet-stream r""",
            """form-data; name="raws"; filename="s.bin" application/octet-stream s""",
            """form-data; name="note" application/json {"a":1}""",
            """form-data; name="word" text/plain plain""",
            """form-data; name="icon" application/octet-stream AQI=""",
        }));
    }

    [Test]
    public async Task Bytes_without_an_encoding_are_a_text_in_json_and_bytes_elsewhere()
    {
        using var wire = new Wire("a;b", "text/csv");
        await wire.Api.SendRawTextAsync(new RawText { Text = "a" });
        Assert.That(wire.Sent.Body, Is.EqualTo("""{"text":"a"}"""));

        using var bytes = new MemoryStream("c"u8.ToArray());
        using Stream answer = await wire.Api.SendRawBytesAsync(bytes);
        using var reader = new StreamReader(answer);
        Assert.That((wire.Sent.Body, wire.Sent.ContentType, await reader.ReadToEndAsync()), Is.EqualTo(("c", "application/octet-stream", "a;b")));
    }

    [Test]
    public async Task Bytes_that_are_declared_as_json_are_sent_as_they_are()
    {
        using var wire = new Wire(contentType: null, status: HttpStatusCode.NoContent);
        using var file = new MemoryStream("{ \"a\": 1 }"u8.ToArray());
        await wire.Api.SendJsonFileAsync(file);

        Assert.That((wire.Sent.ContentType, wire.Sent.Body), Is.EqualTo(("application/json", "{ \"a\": 1 }")));
    }

    [Test]
    public async Task Lines_that_are_declared_as_a_text_are_sent_as_it_is()
    {
        using var wire = new Wire(contentType: null, status: HttpStatusCode.NoContent);
        await wire.Api.SendRawLinesAsync("{ \"a\": 1 }\n{}");

        Assert.That((wire.Sent.ContentType, wire.Sent.Body), Is.EqualTo(("application/jsonl", "{ \"a\": 1 }\n{}")));

        await wire.Api.SendRawLinesTextAsync("a");
        Assert.That(wire.Sent.ContentType, Is.EqualTo("text/plain; charset=utf-8"));
    }

    // Each as its disposition, its type and its content.
    private static IEnumerable<string> Parts(RecordingHandler sent)
    {
        var boundary = "--" + sent.ContentType!.Split("boundary=")[1];
        foreach (var part in sent.Body.Split(boundary)[1..^1])
        {
            var halves = part.Trim().Split("\r\n\r\n");
            var headers = halves[0].Split("\r\n").Select(header => header.Split(": ")).ToDictionary(header => header[0], header => header[1]);
            yield return $"{headers["Content-Disposition"]} {headers.GetValueOrDefault("Content-Type")} {halves[1]}";
        }
    }
}
