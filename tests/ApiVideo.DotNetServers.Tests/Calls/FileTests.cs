namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Files up and down.</summary>
internal sealed class FileTests : CallTests
{
#if NSWAG
    [Test]
    public async Task A_file_is_sent()
    {
#if MVC
        Upload upload = await Client.Files.SendFileAsync(file: new FileUpload(new MemoryStream([1, 2, 3]), "nail.png"), title: "a nail");

        Assert.That(upload.Title, Is.EqualTo("a nail"));
        Assert.That(upload.Length, Is.EqualTo(3));
#else
        Assert.That(
            async () => await Client.Files.SendFileAsync(title: "in the query", file: new FileUpload(new MemoryStream([1, 2, 3]), "nail.png")),
            Throws.InstanceOf<ApiException>());
        await Task.CompletedTask;
#endif
    }
#else
    [Test]
    public async Task A_file_is_sent_beside_its_title()
    {
        Upload upload = await Client.Files.SendFileAsync(new FileUpload(new MemoryStream([1, 2, 3]), "nail.png"), "a nail");

        Assert.That(Wire.ContentType, Does.StartWith("multipart/form-data"));
        Assert.That(upload.Title, Is.EqualTo("a nail"));
        Assert.That(upload.Files, Is.EqualTo(new[] { "nail.png" }));
        Assert.That(upload.Length, Is.EqualTo(3));
    }

    [Test]
    public async Task Several_files_are_sent()
    {
        Upload upload = await Client.Files.SendFilesAsync(
            [new FileUpload(new MemoryStream([1, 2, 3]), "a.png"), new FileUpload(new MemoryStream([4]), "b.png")]);

        Assert.That(upload.Files, Is.EqualTo(new[] { "a.png", "b.png" }));
        Assert.That(upload.Length, Is.EqualTo(4));
    }
#endif

#if !MVC
    [Test]
    public async Task Bytes_are_a_body()
    {
        Upload upload = await Client.Files.SendBytesAsync(new MemoryStream([1, 2, 3]));

        Assert.That(Wire.ContentType, Is.EqualTo("application/octet-stream"));
        Assert.That(upload.Length, Is.EqualTo(3));
    }
#endif

    [Test]
    public async Task A_picture_is_a_stream()
    {
        ApiResponse<Stream> picture = await Client.Files.GetPictureAsync();
        using var reader = new StreamReader(picture.Value);

        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("png"));
        Assert.That(picture.Headers.GetString("Content-Type"), Is.EqualTo("image/png"));
    }

    [Test]
    public async Task Octets_are_a_stream()
    {
        ApiResponse<Stream> octets = await Client.Files.GetOctetsAsync();
        using var reader = new StreamReader(octets.Value);

        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("octets"));
    }
}
