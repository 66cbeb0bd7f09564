using System.Globalization;

namespace ApiVideo.Runtime.Tests;

/// <summary>Headers are read as types, never throw, and keep what was sent.</summary>
public sealed class ApiResponseHeadersTests
{
    private const string Name = "X-Value";

    [Test]
    public void The_default_is_empty()
    {
        ApiResponseHeaders headers = default;

        Assert.Multiple(() =>
        {
            Assert.That(headers.TryGetValue(Name, out var value), Is.False);
            Assert.That(value, Is.Null);
            Assert.That(headers.GetValues(Name), Is.Empty);
            Assert.That(headers.GetInt32(Name), Is.Null);
            Assert.That(headers.GetStrings(Name), Is.Null);
            Assert.That(headers.GetUri(Name), Is.Null);
        });
    }

    [Test]
    public void Names_are_compared_without_regard_to_case()
    {
        Assert.That(Of("a").TryGetValue("x-VALUE", out var value), Is.True);
        Assert.That(value, Is.EqualTo("a"));
    }

    [Test]
    public void A_name_that_no_header_can_have_is_absent() => Assert.That(Of("a").TryGetValue("not a name:", out _), Is.False);

    [Test]
    public void All_values_of_a_repeated_header_are_kept_in_order()
    {
        var headers = Of("b", "a");

        Assert.Multiple(() =>
        {
            Assert.That(headers.GetValues(Name), Is.EqualTo(new[] { "b", "a" }));
            Assert.That(headers.GetString(Name), Is.EqualTo("b"));
        });
    }

    [Test]
    public void Headers_of_the_body_are_found_too()
    {
        using var response = new HttpResponseMessage { Content = new StringContent("x") };
        var headers = new ApiResponseHeaders(response.Headers, response.Content.Headers);

        Assert.That(headers.GetString("content-type"), Is.EqualTo("text/plain; charset=utf-8"));
    }

    [Test]
    public void Well_known_headers_that_break_their_rules_are_kept()
    {
        var headers = ApiResponseHeaders.From([KeyValuePair.Create("Date", "yesterday"), KeyValuePair.Create("Content-Length", "many")]);

        Assert.Multiple(() =>
        {
            Assert.That(headers.GetString("Date"), Is.EqualTo("yesterday"));
            Assert.That(headers.GetDateTimeOffset("Date"), Is.Null);
            Assert.That(headers.GetString("Content-Length"), Is.EqualTo("many"));
        });
    }

    [TestCase("42", 42)]
    [TestCase(" -1 ", -1)]
    [TestCase("abc", null)]
    [TestCase("99999999999", null)]
    [TestCase("1.0", null)]
    [TestCase("1,000", null)]
    public void Integers_are_read(string text, int? expected) => Assert.That(Of(text).GetInt32(Name), Is.EqualTo(expected));

    [Test]
    public void Of_a_repeated_header_the_first_readable_value_is_taken() => Assert.That(Of("abc", "2", "3").GetInt32(Name), Is.EqualTo(2));

    [Test]
    public void Numbers_are_read_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Multiple(() =>
            {
                Assert.That(Of("1.5").GetDouble(Name), Is.EqualTo(1.5));
                Assert.That(Of("1.5").GetDecimal(Name), Is.EqualTo(1.5m));
                Assert.That(Of("99999999999").GetInt64(Name), Is.EqualTo(99999999999));
                Assert.That(Of("1e999").GetDouble(Name), Is.Null);
                Assert.That(Of("NaN").GetDouble(Name), Is.Null);
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("true", true)]
    [TestCase("False", false)]
    [TestCase("1", true)]
    [TestCase("0", false)]
    [TestCase("yes", null)]
    public void Booleans_are_read(string text, bool? expected) => Assert.That(Of(text).GetBoolean(Name), Is.EqualTo(expected));

    [TestCase("Fri, 29 Jan 2021 15:46:25 GMT")]
    [TestCase("2021-01-29T15:46:25Z")]
    [TestCase("2021-01-29 16:46:25+0100")]
    public void Points_in_time_are_read_from_both_forms(string text) =>
        Assert.That(Of(text).GetDateTimeOffset(Name), Is.EqualTo(new DateTimeOffset(2021, 1, 29, 15, 46, 25, TimeSpan.Zero)));

    [TestCase("29/01/2021")]
    [TestCase("é2021-01-29")]
    [TestCase("")]
    public void Other_dates_are_null(string text) => Assert.That(Of(text).GetDateTimeOffset(Name), Is.Null);

    [Test]
    public void A_text_of_any_length_is_no_date() => Assert.That(Of(new string('2', 5000)).GetDateTimeOffset(Name), Is.Null);

    [Test]
    public void Identifiers_and_addresses_are_read()
    {
        var id = Guid.NewGuid();

        Assert.Multiple(() =>
        {
            Assert.That(Of(id.ToString()).GetGuid(Name), Is.EqualTo(id));
            Assert.That(Of("id").GetGuid(Name), Is.Null);
            Assert.That(Of("/next?page=2").GetUri(Name), Is.EqualTo(new Uri("/next?page=2", UriKind.Relative)));
            Assert.That(Of("http://[").GetUri(Name), Is.Null);
        });
    }

    [Test]
    public void Lists_are_split_at_commas() =>
        Assert.That(Of("a, b", "c,,").GetStrings(Name), Is.EqualTo(new[] { "a", "b", "c" }));

    private static ApiResponseHeaders Of(params string[] values) =>
        ApiResponseHeaders.From(values.Select(value => KeyValuePair.Create(Name, value)));
}
