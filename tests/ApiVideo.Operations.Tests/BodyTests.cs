using System.Text;

namespace ApiVideo.Operations.Tests;

/// <summary>Request bodies as the emitted operations send them.</summary>
public sealed class BodyTests
{
    private static readonly Color Color = new() { R = 1 };

    [Test]
    public async Task A_form_is_written_member_by_member()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.FormAsync(new BodiesFormForm
        {
            Name = "a b&c",
            Amount = 1.5,
            Active = true,
            Tags = ["x", "y"],
            Joined = ["x", "y"],
            AsJson = ["x"],
            Color = Color,
            Filter = new Filter { Range = new ApiVideo.Operations.Range { Gte = 1 } },
        });

        Assert.Multiple(() =>
        {
            Assert.That(handler.ContentType, Is.EqualTo("application/x-www-form-urlencoded"));
            Assert.That(
                Uri.UnescapeDataString(handler.Body),
                Is.EqualTo("""name=a b&c&amount=1.5&active=true&tags=x&tags=y&joined=x,y&asJson=["x"]&color={"R":1}&filter[range][gte]=1"""));
            Assert.That(handler.Body, Does.StartWith("name=a%20b%26c&"));
        });
    }

    [Test]
    public async Task An_optional_form_need_not_be_sent()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.OptionalFormAsync();
        Assert.That(handler.ContentType, Is.Null);

        await client.Bodies.OptionalFormAsync(new Dictionary<string, string> { ["k"] = "v" });
        Assert.That(handler.Body, Is.EqualTo("k=v"));
    }

    [Test]
    public async Task A_form_without_fields_is_no_body()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.EmptyFormAsync();

        Assert.That(handler.ContentType, Is.Null);
    }

    [Test]
    public async Task A_multipart_body_has_a_part_for_each_argument()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("skip:content")) { Position = 5 };
        await client.Bodies.UploadAsync(
            7,
            file: new FileUpload(stream, "na\"me é.png"),
            title: "Tïtle",
            more: [new FileUpload(Clients.Bytes("1"), "1.txt", "text/plain"), new FileUpload(Clients.Bytes("2"), "2.bin")],
            color: Color,
            tags: ["x", "y"],
            at: new DateTimeOffset(2021, 1, 29, 0, 0, 0, TimeSpan.Zero),
            settings: new Filter { Kind = "k" },
            manifest: Color,
            notify: true);

        var boundary = handler.ContentType!["multipart/form-data; boundary=".Length..];
        var parts = handler.Body.Split("--" + boundary).Select(part => part.Trim('\r', '\n')).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(handler.Address!.PathAndQuery, Is.EqualTo("/upload/7?notify=true"));
            Assert.That(parts[^1], Is.EqualTo("--"));
            Assert.That(parts[1..^1], Is.EquivalentTo(new[]
            {
                Part("title", "Tïtle"),
                Part("file", "content", "image/png", "na%22me é.png"),
                Part("more", "1", "text/plain", "1.txt"),
                Part("more", "2", "application/octet-stream", "2.bin"),
                Part("color", "{\"R\":1}", "application/json"),
                Part("tags", "x"),
                Part("tags", "y"),
                Part("at", "2021-01-29T00:00:00Z"),
                Part("settings[kind]", "k"),
                Part("manifest", "{\"R\":1}", "application/vnd.manifest+json"),
            }));
            Assert.That(stream.CanRead, Is.True, "the stream stays open");
        });
    }

    [Test]
    public async Task Files_of_Swagger_2_are_parts()
    {
        using var handler = new RecordingHandler();
        using var client = new Swagger.SwaggerClient(new HttpClient(handler), new Swagger.SwaggerClientOptions());
        await client.Lists.FileAsync(new Swagger.FileUpload(Clients.Bytes("abc"), "f"), tags: ["x", "y"]);
        Assert.That(handler.Body, Does.Contain("filename=\"f\"").And.Contain("\r\n\r\nabc\r\n").And.Contain("\r\n\r\nx,y\r\n"));

        await client.Lists.FormAsync(new Swagger.ListsFormForm { Name = "n", Joined = ["x", "y"], Multi = ["x", "y"] });
        Assert.That(handler.Body, Is.EqualTo("name=n&joined=x,y&multi=x&multi=y"));
    }

    [Test]
    public async Task Bytes_are_sent_from_a_stream()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        using var stream = new MemoryStream([65, 66]);
        await client.Bodies.BytesAsync(stream);
        Assert.That((handler.ContentType, handler.Body), Is.EqualTo(("application/octet-stream", "AB")));

        stream.Position = 0;
        await client.Bodies.ImageAsync(stream);
        Assert.That(handler.ContentType, Is.EqualTo("image/png"));

        stream.Position = 0;
        await client.Bodies.ImageAsync(stream, "image/webp", title: "t");
        Assert.That(handler.ContentType, Is.EqualTo("image/webp"));

        stream.Position = 0;
        await client.Bodies.AnythingAsync(stream);
        Assert.That(handler.ContentType, Is.EqualTo("application/octet-stream"));
        Assert.ThrowsAsync<ArgumentException>(() => client.Bodies.AnythingAsync(stream, "no media type"));
    }

    [Test]
    public async Task Text_and_dialects_of_JSON_keep_their_media_type()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.TextAsync("é");
        Assert.That((handler.ContentType, handler.Body), Is.EqualTo(("text/plain; charset=utf-8", "é")));

        await client.Bodies.MergeAsync(new ColorPatch { R = 1 });
        Assert.That((handler.ContentType, handler.Body), Is.EqualTo(("application/merge-patch+json", "{\"R\":1}")));
    }

    [Test]
    public async Task A_JSON_patch_is_its_operations_in_order()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.JsonPatchAsync(
        [
            new BodiesJsonPatchRequestItem { Op = "add", Path = "/tags/-", Value = System.Text.Json.JsonDocument.Parse("{\"a\":null}").RootElement },
            new BodiesJsonPatchRequestItem { Op = "move", Path = "/b", From = "/a~1c" },
        ]);

        Assert.That(
            (handler.ContentType, handler.Body),
            Is.EqualTo(("application/json-patch+json", """[{"op":"add","path":"/tags/-","value":{"a":null}},{"op":"move","path":"/b","from":"/a~1c"}]""")));
    }

    [Test]
    public async Task A_merge_patch_removes_with_null_and_leaves_alone_what_is_not_set()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.MergeNullableAsync(new BodiesMergeNullableRequest { Title = null });

        Assert.That((handler.ContentType, handler.Body), Is.EqualTo(("application/merge-patch+json", """{"title":null}""")));
    }

    [Test]
    public async Task Headers_that_describe_the_body_stand_on_it()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.LanguageAsync(Color, contentLanguage: "de", xOther: "o");
        Assert.That(handler.ContentHeaders["Content-Language"], Is.EqualTo("de"));
        Assert.That(handler.Headers["X-Other"], Is.EqualTo("o"));

        await client.Bodies.LanguageAsync(contentLanguage: "de", xOther: "o");
        Assert.That(handler.Headers["X-Other"], Is.EqualTo("o"));
    }

    [Test]
    public async Task A_multipart_body_is_these_bytes()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.UploadAsync(
            7,
            file: new FileUpload(Clients.Bytes("\0\r\n--"), "日本 \"é\"\n.png", "image/webp"),
            title: "ü\r\nz",
            color: Color,
            tags: ["x"],
            settings: new Filter { Range = new ApiVideo.Operations.Range { Gte = 1 }, Tags = ["p", "q"] });

        var boundary = handler.ContentType!["multipart/form-data; boundary=".Length..];
        Assert.That(handler.Body.Replace(boundary, "B", StringComparison.Ordinal), Is.EqualTo(string.Join("\r\n", [
            "--B", "Content-Disposition: form-data; name=\"title\"", "", "ü\r\nz",
            "--B", "Content-Type: image/webp", "Content-Disposition: form-data; name=\"file\"; filename=\"日本 %22é%22%0A.png\"", "", "\0\r\n--",
            "--B", "Content-Type: application/json", "Content-Disposition: form-data; name=\"color\"", "", "{\"R\":1}",
            "--B", "Content-Disposition: form-data; name=\"tags\"", "", "x",
            "--B", "Content-Disposition: form-data; name=\"settings[range][gte]\"", "", "1",
            "--B", "Content-Disposition: form-data; name=\"settings[tags][]\"", "", "p",
            "--B", "Content-Disposition: form-data; name=\"settings[tags][]\"", "", "q",
            "--B--", ""])));
    }

    [Test]
    public async Task Of_several_types_each_has_a_method_but_parts_that_say_what_a_form_says()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Bodies.SeveralAsync("red");
        Assert.That((handler.ContentType, handler.Body), Is.EqualTo(("text/plain; charset=utf-8", "red")));
        Assert.That(typeof(BodiesApi).GetMethods().Select(method => method.Name), Has.None.EqualTo("SeveralMultipartAsync"));

        await client.Bodies.SeveralFormAsync(Color);

        Assert.That((handler.ContentType, handler.Body), Is.EqualTo(("application/x-www-form-urlencoded", "R=1")));
    }

    [Test]
    public void A_stream_that_cannot_seek_is_not_sent_twice()
    {
        using var stream = new BufferedOnce();
        using var content = StreamRequestContent.Create(stream, "text/plain");

        Assert.DoesNotThrowAsync(() => content.CopyToAsync(Stream.Null));
        Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(Stream.Null));
    }

    private static string Part(string name, string body, string? contentType = null, string? fileName = null)
    {
        var type = contentType is null ? "" : $"Content-Type: {contentType}\r\n";
        var file = fileName is null ? "" : $"; filename=\"{fileName}\"";
        return $"{type}Content-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{body}";
    }

    private sealed class BufferedOnce : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
