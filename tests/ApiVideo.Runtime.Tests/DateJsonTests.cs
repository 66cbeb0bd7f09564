namespace ApiVideo.Runtime.Tests;

/// <summary>Dates and points in time in the forms that servers send.</summary>
public sealed class DateJsonTests
{
    [TestCase("2021-01-29T15:46:25Z", "2021-01-29T15:46:25.0000000+00:00")]
    [TestCase("2021-01-29T15:46:25.217Z", "2021-01-29T15:46:25.2170000+00:00")]
    [TestCase("2021-01-29t15:46:25z", "2021-01-29T15:46:25.0000000+00:00")]
    [TestCase("2021-01-29T15:46:25", "2021-01-29T15:46:25.0000000+00:00")]
    [TestCase("2021-01-29T15:46", "2021-01-29T15:46:00.0000000+00:00")]
    [TestCase("2021-01-29", "2021-01-29T00:00:00.0000000+00:00")]
    [TestCase("2021-01-29 15:46:25", "2021-01-29T15:46:25.0000000+00:00")]
    [TestCase("2021-01-29 15:46:25 +0000", "2021-01-29T15:46:25.0000000+00:00")]
    [TestCase("2021-01-29T15:46:25+0000", "2021-01-29T15:46:25.0000000+00:00")]
    [TestCase("2021-01-29T15:46:25+02", "2021-01-29T15:46:25.0000000+02:00")]
    [TestCase("2021-01-29T15:46:25-05:30", "2021-01-29T15:46:25.0000000-05:30")]
    [TestCase("2021-01-29T15:46:25.1Z", "2021-01-29T15:46:25.1000000+00:00")]
    [TestCase("2021-01-29T15:46:25,5Z", "2021-01-29T15:46:25.5000000+00:00")]
    [TestCase("2021-01-29T15:46:25.123456789012345678901234567890+00:00", "2021-01-29T15:46:25.1234567+00:00")]
    [TestCase("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [TestCase("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    [TestCase("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [TestCase("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [TestCase("2021-01-29T15:46:25\\u005a", "2021-01-29T15:46:25.0000000+00:00")]
    public void Points_in_time_are_read(string text, string expected) =>
        Assert.That(JsonText.Read<DateTimeOffset, DateTimeOffsetJson>($"\"{text}\"").ToString("o"), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("2024-08-151T00:00:00Z")]
    [TestCase("2021-02-29T00:00:00Z")]
    [TestCase("2021-13-01")]
    [TestCase("2021-00-01")]
    [TestCase("2021-01-00")]
    [TestCase("0000-01-01")]
    [TestCase("2021-01-29T")]
    [TestCase("2021-01-29Z")]
    [TestCase("2021-01-29T24:00:00Z")]
    [TestCase("2021-01-29T15:60:00Z")]
    [TestCase("2021-01-29T15:46:61Z")]
    [TestCase("2021-01-29T15:46:25.Z")]
    [TestCase("2021-01-29T15:46:25ZZ")]
    [TestCase("2021-01-29T15:46:25+15:00")]
    [TestCase("2021-01-29T15:46:25+00:60")]
    [TestCase("2021-01-29T15:46:25+0")]
    [TestCase("2021-01-29T15:46:25 ")]
    [TestCase("0001-01-01T00:00:00+01:00")]
    [TestCase("9999-12-31T23:59:59-01:00")]
    [TestCase("9999-12-31T23:59:60Z")]
    [TestCase("2021/01/29")]
    [TestCase("tomorrow")]
    public void What_is_no_point_in_time_is_refused_without_being_shown(string text) =>
        Assert.That(
            JsonText.Failure<DateTimeOffset, DateTimeOffsetJson>($"\"{text}\""),
            Is.EqualTo("Expected a date and time, found a string that is not one at byte 0."));

    [Test]
    public void A_number_is_no_point_in_time() =>
        Assert.That(JsonText.Failure<DateTimeOffset, DateTimeOffsetJson>("1611935185"), Is.EqualTo("Expected a date and time, found a number at byte 0."));

    [Test]
    public void Points_in_time_are_written_with_their_offset()
    {
        var utc = new DateTimeOffset(2021, 1, 29, 15, 46, 25, 217, TimeSpan.Zero);

        Assert.Multiple(() =>
        {
            Assert.That(JsonText.Write<DateTimeOffset, DateTimeOffsetJson>(utc), Is.EqualTo("\"2021-01-29T15:46:25.217Z\""));
            Assert.That(JsonText.Write<DateTimeOffset, DateTimeOffsetJson>(utc.ToOffset(TimeSpan.FromHours(2))), Is.EqualTo("\"2021-01-29T17:46:25.217+02:00\""));
        });
    }

    [TestCase("2021-01-29")]
    [TestCase("2021-01-29T23:00:00Z")]
    [TestCase("2021-01-29 00:00:00")]
    public void Dates_are_read(string text) =>
        Assert.That(JsonText.Read<DateOnly, DateOnlyJson>($"\"{text}\""), Is.EqualTo(new DateOnly(2021, 1, 29)));

    [TestCase("2021-1-29")]
    [TestCase("2021-01-299")]
    [TestCase("")]
    public void Other_dates_are_refused(string text) => Assert.That(JsonText.Failure<DateOnly, DateOnlyJson>($"\"{text}\""), Does.Contain("a date"));

    [Test]
    public void Dates_are_written() =>
        Assert.That(JsonText.Write<DateOnly, DateOnlyJson>(new DateOnly(2021, 1, 29)), Is.EqualTo("\"2021-01-29\""));
}
