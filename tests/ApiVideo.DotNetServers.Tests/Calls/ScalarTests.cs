namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Texts, times and truth.</summary>
internal sealed class ScalarTests : CallTests
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 3, 12, 0, 0, 250, TimeSpan.FromHours(1));
#if NSWAG
    // The document calls it a duration, which is another text than the server's.
    private static readonly IsoDuration Span = new("1.02:03:04");
#else
    private const string Span = "1.02:03:04";
#endif
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Test]
    public async Task Every_scalar_is_sent_and_read()
    {
        Scalars sent = new()
        {
            String = "a \"b\" ü", Bool = true, Guid = Id, Uri = new Uri("https://example.com/a?b=c"), Char = "x", Bytes = [1, 2, 255],
            DateTime = Noon, DateTimeOffset = Noon, DateOnly = new DateOnly(2026, 2, 3), TimeOnly = new TimeOnly(1, 2, 3), TimeSpan = Span,
        };

        Scalars back = await Client.Scalars.EchoScalarsAsync(sent);

        Assert.That(back.Bytes, Is.EqualTo(sent.Bytes));
        Assert.That(back with { Bytes = sent.Bytes, DateTime = Noon }, Is.EqualTo(sent));
        Assert.That(back.DateTime!.Value.UtcDateTime, Is.EqualTo(Noon.UtcDateTime));
        Json.AssertSame(Wire.Body, """
            {
              "string": "a \"b\" ü", "bool": true, "guid": "0f8fad5b-d9cb-469f-a165-70867728950e", "uri": "https://example.com/a?b=c",
              "char": "x", "bytes": "AQL/", "dateTime": "2026-02-03T12:00:00.25+01:00", "dateTimeOffset": "2026-02-03T12:00:00.25+01:00",
              "dateOnly": "2026-02-03", "timeOnly": "01:02:03", "timeSpan": "1.02:03:04"
            }
            """);
    }

    [Test]
    public async Task Scalars_that_may_be_null_are_sent_as_null_or_value()
    {
        NullableScalars sent = new() { String = null, Bool = null, Guid = Id, Char = null, DateTimeOffset = Noon, DateOnly = null, TimeOnly = null };

        NullableScalars back = await Client.Scalars.EchoNullableScalarsAsync(sent);

        Json.AssertSame(Wire.Body, """
            {
              "string": null, "bool": null, "guid": "0f8fad5b-d9cb-469f-a165-70867728950e", "char": null,
              "dateTimeOffset": "2026-02-03T12:00:00.25+01:00", "dateOnly": null, "timeOnly": null
            }
            """);
        Assert.That(back.Guid.Value, Is.EqualTo(Id));
        Assert.That(back.Uri.Value, Is.Null);
        Assert.That(back.Bytes.Value, Is.Null);
    }

    [Test]
    public async Task Scalars_in_a_query_are_understood()
    {
        Echo echo = await Client.Scalars.ScalarsInQueryAsync(
            text: "a&b c", truth: true, id: Id, address: new Uri("https://example.com/?a=b"), letter: "x", time: Noon, instant: Noon,
            day: new DateOnly(2026, 2, 3), hour: new TimeOnly(1, 2, 3), span: Span, maybeDay: new DateOnly(2026, 2, 4));

        Assert.That(echo.Text, Is.EqualTo(
            "a&b c True 0f8fad5b-d9cb-469f-a165-70867728950e https://example.com/?a=b x 2026-02-03T11:00:00.2500000Z "
            + "2026-02-03T11:00:00.2500000+00:00 2026-02-03 01:02:03.0000000 1.02:03:04 null null 2026-02-04 null"));
    }

    [Test]
    public async Task Answers_are_scalars()
    {
        Guid id = await Client.Scalars.GetGuidAsync();
        bool truth = await Client.Scalars.GetBoolAsync();
        DateOnly date = await Client.Scalars.GetDateAsync();
        DateTimeOffset instant = await Client.Scalars.GetInstantAsync();

        Assert.That(id, Is.EqualTo(Id));
        Assert.That(truth, Is.True);
        Assert.That(date, Is.EqualTo(new DateOnly(2025, 12, 31)));
        Assert.That(instant, Is.EqualTo(new DateTimeOffset(2025, 12, 31, 23, 59, 58, TimeSpan.FromHours(2))));
    }

#if NSWAG && !MVC
    [Test]
    public void A_text_that_the_document_calls_JSON_cannot_be_read() =>
        Assert.That(async () => await Client.Scalars.GetStringAsync(), Throws.InstanceOf<ApiException>());
#else
    [Test]
    public async Task An_answer_is_a_text()
    {
        string text = await Client.Scalars.GetStringAsync();

        Assert.That(text, Is.EqualTo("as \"it\" is"));
    }
#endif
}
