namespace ApiVideo.Runtime.Tests;

/// <summary>Requests that are sent again.</summary>
public sealed class RequestCopyTests
{
    [Test]
    public void A_copy_has_everything_and_shares_the_body()
    {
        using var body = new ByteArrayContent([1]);
        using var request = new HttpRequestMessage(HttpMethod.Put, "https://a/b?c") { Content = body, Version = new Version(2, 0), VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.TryAddWithoutValidation("User-Agent", "odd ( value");
        request.Headers.TryAddWithoutValidation("X-Two", ["1", "2"]);
        request.Options.Set(new HttpRequestOptionsKey<string>("key"), "value");

        var copy = RequestCopy.Make(request);

        Assert.Multiple(() =>
        {
            Assert.That(copy.ToString(), Is.EqualTo(request.ToString()));
            Assert.That(copy.VersionPolicy, Is.EqualTo(HttpVersionPolicy.RequestVersionExact));
            Assert.That(copy.Content, Is.SameAs(body));
            Assert.That(copy.Headers.NonValidated["X-Two"].ToString(), Is.EqualTo("1, 2"));
            Assert.That(copy.Options.TryGetValue(new HttpRequestOptionsKey<string>("key"), out var value) ? value : null, Is.EqualTo("value"));
        });
    }

    [Test]
    public void Bodies_of_bytes_can_be_sent_again_and_streams_of_strangers_cannot()
    {
        using var bytes = new MultipartContent { new ByteArrayContent([1]), new ReadOnlyMemoryContent(new byte[] { 2 }) };
        using var stream = new MultipartContent { new ByteArrayContent([1]), new StreamContent(new MemoryStream()) };

        Assert.Multiple(() =>
        {
            Assert.That(Can(content: null), Is.True);
            Assert.That(Can(bytes), Is.True);
            Assert.That(Can(stream), Is.False);
        });
    }

    private static bool Can(HttpContent? content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://a") { Content = content };
        return RequestCopy.CanMake(request);
    }
}
