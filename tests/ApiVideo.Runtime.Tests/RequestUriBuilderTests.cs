using System.Text;
using System.Globalization;

namespace ApiVideo.Runtime.Tests;

/// <summary>No value of a parameter changes which path, query or server is asked for.</summary>
public sealed class RequestUriBuilderTests
{
    [TestCase("https://ws.api.video", "https://ws.api.video/webhooks")]
    [TestCase("https://ws.api.video/", "https://ws.api.video/webhooks")]
    [TestCase("https://ws.api.video/v1", "https://ws.api.video/v1/webhooks")]
    [TestCase("https://ws.api.video/v1/", "https://ws.api.video/v1/webhooks")]
    [TestCase("http://localhost:8080/a%20b/", "http://localhost:8080/a%20b/webhooks")]
    public void The_path_follows_the_base_address(string baseAddress, string expected)
    {
        var uri = new RequestUriBuilder(new Uri(baseAddress));
        uri.AppendPath("/webhooks");

        Assert.That(uri.ToUri().AbsoluteUri, Is.EqualTo(expected));
    }

    [Test]
    public void A_query_that_the_path_begins_goes_on()
    {
        var uri = new RequestUriBuilder(new Uri("https://ws.api.video"));
        uri.AppendPathAndQuery("/webhooks?fixed=1");
        uri.AppendQuery("a", "b");
        uri.AppendWrittenQuery("c=d");

        Assert.That(uri.ToUri().AbsoluteUri, Is.EqualTo("https://ws.api.video/webhooks?fixed=1&a=b&c=d"));
    }

    [TestCase("abc-._~09AZ", "abc-._~09AZ")]
    [TestCase("a/b", "a%2Fb")]
    [TestCase("a?b", "a%3Fb")]
    [TestCase("a%b", "a%25b")]
    [TestCase("%2e%2e", "%252e%252e")]
    [TestCase("a b", "a%20b")]
    [TestCase("a+b", "a%2Bb")]
    [TestCase("a#b", "a%23b")]
    [TestCase("é", "%C3%A9")]
    [TestCase("😀", "%F0%9F%98%80")]
    [TestCase("a\\b", "a%5Cb")]
    [TestCase("../x", "..%2Fx")]
    [TestCase("...", "...")]
    [TestCase("a\r\nb", "a%0D%0Ab")]
    [TestCase("@host:1", "%40host%3A1")]
    public void A_value_stays_within_its_segment(string value, string expected) =>
        Assert.That(PathOf(value).AbsoluteUri, Is.EqualTo("https://ws.api.video/webhooks/" + expected + "/end"));

    [Test]
    public void Halves_of_surrogate_pairs_become_the_replacement_character() =>
        Assert.That(PathOf("a\uD83Db\uDE00").AbsoluteUri, Is.EqualTo("https://ws.api.video/webhooks/a%EF%BF%BDb%EF%BF%BD/end"));

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    public void A_value_that_would_name_another_path_is_refused(string value)
    {
        var failure = Assert.Throws<ArgumentException>(() => PathOf(value));
        Assert.That(failure.ParamName, Is.EqualTo("webhookId"));
    }

    [Test]
    public void A_null_in_the_path_is_refused() => Assert.Throws<ArgumentNullException>(() => PathOf(null!));

    [Test]
    public void Parameters_that_are_null_are_not_sent()
    {
        var uri = new RequestUriBuilder(new Uri("https://ws.api.video"));
        uri.AppendPath("/webhooks");
        uri.AppendQuery("a", (string?)null);
        uri.AppendQuery("b", (int?)null);
        uri.AppendBoolean("c", (bool?)null);
        uri.AppendDecimal("d", (decimal?)null);
        uri.AppendUri("e", (Uri?)null);
        uri.AppendDateTimeOffset("f", (DateTimeOffset?)null);
        uri.AppendQueryList("g", null, explode: true);
        uri.AppendQueryList("h", [], explode: false);

        Assert.That(uri.ToUri().AbsoluteUri, Is.EqualTo("https://ws.api.video/webhooks"));
    }

    [Test]
    public void Values_of_every_type_are_written_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            var uri = new RequestUriBuilder(new Uri("https://h"));
            uri.AppendPath("/");
            uri.AppendQuery("text", "a&b=c d");
            uri.AppendQuery("int", -5);
            uri.AppendQuery("long", long.MinValue);
            uri.AppendSingle("float", 1.5f);
            uri.AppendDouble("double", 1e300);
            uri.AppendDecimal("decimal", -79228162514264337593543950.335m);
            uri.AppendBoolean("bool", true);
            uri.AppendGuid("guid", Guid.Empty);
            uri.AppendUri("uri", new Uri("https://x/?y"));
            uri.AppendDateOnly("date", new DateOnly(2021, 1, 29));
            uri.AppendDateTimeOffset("utc", new DateTimeOffset(2021, 1, 29, 15, 46, 25, 217, TimeSpan.Zero));
            uri.AppendDateTimeOffset("offset", new DateTimeOffset(2021, 1, 29, 15, 46, 25, TimeSpan.FromHours(2)));

            Assert.That(uri.ToUri().Query.TrimStart('?').Split('&'), Is.EqualTo(new[]
            {
                "text=a%26b%3Dc%20d",
                "int=-5",
                "long=-9223372036854775808",
                "float=1.5",
                "double=1E%2B300",
                "decimal=-79228162514264337593543950.335",
                "bool=true",
                "guid=00000000-0000-0000-0000-000000000000",
                "uri=https%3A%2F%2Fx%2F%3Fy",
                "date=2021-01-29",
                "utc=2021-01-29T15%3A46%3A25.217Z",
                "offset=2021-01-29T15%3A46%3A25%2B02%3A00",
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Names_are_escaped_too()
    {
        var uri = new RequestUriBuilder(new Uri("https://h"));
        uri.AppendPath("/");
        uri.AppendQuery("filter[a&b]", "1");

        Assert.That(uri.ToUri().Query, Is.EqualTo("?filter%5Ba%26b%5D=1"));
    }

    [TestCase(true, ",", "?tags=a%2Cb&tags=c")]
    [TestCase(false, ",", "?tags=a%2Cb,c")]
    [TestCase(false, "%20", "?tags=a%2Cb%20c")]
    public void Lists_are_repeated_or_joined(bool explode, string separator, string expected)
    {
        var uri = new RequestUriBuilder(new Uri("https://h"));
        uri.AppendPath("/");
        uri.AppendQueryList("tags", ["a,b", "c"], explode, separator);

        Assert.That(uri.ToUri().Query, Is.EqualTo(expected));
    }

    [Test]
    public void Long_values_do_not_end_the_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("é/", 2000));
        var uri = new RequestUriBuilder(new Uri("https://h"));
        uri.AppendPath("/");
        uri.AppendQuery("q", text);
        uri.AppendQuery("n", 1);

        Assert.That(Uri.UnescapeDataString(uri.ToUri().Query), Is.EqualTo("?q=" + text + "&n=1"));
    }

    private static Uri PathOf(string webhookId)
    {
        var uri = new RequestUriBuilder(new Uri("https://ws.api.video"));
        uri.AppendPath("/webhooks/");
        uri.AppendPathValue(webhookId, nameof(webhookId));
        uri.AppendPath("/end");
        return uri.ToUri();
    }

    [Test]
    public void A_path_in_an_interpolated_string_escapes_its_values()
    {
        var id = "a/b c";
        var page = 7;
        var uri = RequestUriBuilder.Create(new Uri("https://example.com/v1/"), $"/videos/{id}/{{pages}}/{ParameterText.Of(page)}");

        Assert.That(uri.ToUri().AbsoluteUri, Is.EqualTo("https://example.com/v1/videos/a%2Fb%20c/%7Bpages%7D/7"));
    }

    [TestCase("")]
    [TestCase("..")]
    [TestCase(null)]
    public void A_value_that_would_change_an_interpolated_path_is_an_exception_with_the_name_of_the_parameter(string? value)
    {
        var @event = value!;
        var kind = new StringBuilder(value);

        Assert.That(() => { RequestUriBuilder.Create(new Uri("https://example.com"), $"/{@event}"); }, Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo("event"));
        Assert.That(() => { RequestUriBuilder.Create(new Uri("https://example.com"), $"/{kind.ToString()}"); }, Throws.InstanceOf<ArgumentException>().With.Property("ParamName").EqualTo("kind"));
    }
}
