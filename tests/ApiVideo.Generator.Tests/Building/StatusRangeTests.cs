using ApiVideo.Generator.Building.Responses;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

public sealed class StatusRangeTests
{
    [TestCase("200", 200, 200)]
    [TestCase(" 404 ", 404, 404)]
    [TestCase("4XX", 400, 499)]
    [TestCase("5xx", 500, 599)]
    [TestCase("default", 0, 0)]
    [TestCase("Default", 0, 0)]
    [TestCase("100", 100, 100)]
    [TestCase("599", 599, 599)]
    public void A_key_of_responses_stands_for_statuses(string key, int first, int last)
    {
        Assert.That(StatusRange.Parse(key), Is.EqualTo(new StatusRange(first, last)));
    }

    [TestCase("")]
    [TestCase("0")]
    [TestCase("99")]
    [TestCase("600")]
    [TestCase("6XX")]
    [TestCase("0XX")]
    [TestCase("20X")]
    [TestCase("-200")]
    [TestCase("2e2")]
    [TestCase("٢٠٠")]
    [TestCase("99999999999")]
    [TestCase("x-note")]
    public void Any_other_key_stands_for_none(string key)
    {
        Assert.That(StatusRange.Parse(key), Is.Null);
    }

    [Test]
    public void A_status_is_a_success_an_error_or_neither()
    {
        Assert.Multiple(() =>
        {
            Assert.That(StatusRange.Parse("204")!.Value, Has.Property("IsSuccess").True.And.Property("IsError").False);
            Assert.That(StatusRange.Parse("2XX")!.Value, Has.Property("IsSuccess").True);
            Assert.That(StatusRange.Parse("302")!.Value, Has.Property("IsSuccess").False.And.Property("IsError").True);
            Assert.That(StatusRange.Parse("4XX")!.Value, Has.Property("IsError").True.And.Property("IsSuccess").False);
            Assert.That(StatusRange.Parse("default")!.Value, Has.Property("IsDefault").True.And.Property("IsError").False);
        });
    }
}
