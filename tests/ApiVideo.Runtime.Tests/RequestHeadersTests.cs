namespace ApiVideo.Runtime.Tests;

/// <summary>Parameters in headers.</summary>
public sealed class RequestHeadersTests
{
    [Test]
    public void A_value_is_sent_as_it_is()
    {
        using var request = new HttpRequestMessage();
        RequestHeaders.Add(request, "X-Name", "a, \"b\"");

        Assert.That(request.Headers.GetValues("X-Name"), Is.EqualTo(new[] { "a, \"b\"" }));
    }

    [Test]
    public void Null_is_not_sent()
    {
        using var request = new HttpRequestMessage();
        RequestHeaders.Add(request, "X-Name", null);

        Assert.That(request.Headers, Is.Empty);
    }

    [TestCase("a\r\nX-Other: b")]
    [TestCase("a\nb")]
    [TestCase("a\rb")]
    [TestCase("a\0b")]
    public void A_value_cannot_begin_another_header(string value)
    {
        using var request = new HttpRequestMessage();
        var failure = Assert.Throws<ArgumentException>(() => RequestHeaders.Add(request, "X-Name", value));

        Assert.That(failure.Message, Does.Contain("X-Name").And.Not.Contain("X-Other"));
    }

    [TestCase("é")]
    [TestCase("a\u007F")]
    [TestCase("a\u0001")]
    public void A_value_holds_visible_signs_of_ascii_alone(string value)
    {
        using var request = new HttpRequestMessage();

        Assert.Throws<ArgumentException>(() => RequestHeaders.Add(request, "X-Name", value));
        Assert.That(request.Headers, Is.Empty);
    }

    [Test]
    public void A_header_of_the_body_stands_on_the_body()
    {
        using var request = new HttpRequestMessage { Content = new ByteArrayContent([]) };
        RequestHeaders.Add(request, "Content-Language", "fr");

        Assert.That(request.Content.Headers.ContentLanguage, Is.EqualTo(new[] { "fr" }));
    }

    [Test]
    public void Cookies_are_escaped_and_stand_in_one_header()
    {
        using var request = new HttpRequestMessage();
        RequestHeaders.AddCookie(request, "a", "1; b=2");
        RequestHeaders.AddCookie(request, "c", null);
        RequestHeaders.AddCookie(request, "d", "é");

        Assert.That(request.Headers.ToString(), Is.EqualTo("Cookie: a=1%3B%20b%3D2; d=%C3%A9" + Environment.NewLine));
    }

    [TestCase("https://h/a", "https://h/a?api%20key=k%26%3D")]
    [TestCase("https://h/a?b=c", "https://h/a?b=c&api%20key=k%26%3D")]
    [TestCase("https://h/a?api%20key=other&b=c", "https://h/a?b=c&api%20key=k%26%3D")]
    public void A_key_in_the_query_follows_the_parameters(string address, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        RequestHeaders.AddApiKey(request, "api key", "k&=", ApiKeyPlace.Query);

        Assert.That(request.RequestUri?.AbsoluteUri, Is.EqualTo(expected));
    }

    [TestCase(ApiKeyPlace.Header, "X-Key: k=/+\n")]
    [TestCase(ApiKeyPlace.Cookie, "Cookie: X-Key=k=/+\n")]
    public void A_key_is_sent_as_it_is(object place, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://h");
        RequestHeaders.AddApiKey(request, "X-Key", "k=/+", (ApiKeyPlace)place);

        Assert.That(request.Headers.ToString().ReplaceLineEndings("\n"), Is.EqualTo(expected));
    }

    [TestCase(ApiKeyPlace.Header, "secret\r\nX: y")]
    [TestCase(ApiKeyPlace.Cookie, "secret\r\nX: y")]
    [TestCase(ApiKeyPlace.Cookie, "secret; admin=1")]
    public void A_key_that_would_begin_something_else_is_refused_without_being_shown(object place, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://h");
        var failure = Assert.Throws<ArgumentException>(() => RequestHeaders.AddApiKey(request, "X-Key", key, (ApiKeyPlace)place));

        Assert.That(failure!.Message, Does.Not.Contain("secret"));
    }

    [Test]
    public void A_key_takes_the_place_of_what_the_caller_passed_in_its_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://ws.api.video/");
        RequestHeaders.Add(request, "x-key", "passed");

        RequestHeaders.AddApiKey(request, "X-Key", "credential", ApiKeyPlace.Header);

        Assert.That(request.Headers.GetValues("X-Key"), Is.EqualTo(new[] { "credential" }));
    }

    [Test]
    public void A_header_is_set_in_place_of_its_like_and_left_alone_by_null()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://ws.api.video/");
        RequestHeaders.Add(request, "User-Agent", "client/1");

        RequestHeaders.Set(request, "user-agent", null);
        var untouched = request.Headers.NonValidated["User-Agent"].ToString();
        RequestHeaders.Set(request, "user-agent", "mine (odd");

        Assert.That((untouched, request.Headers.NonValidated["User-Agent"].ToString()), Is.EqualTo(("client/1", "mine (odd")));
    }
}
