using ApiVideo.Generator.Building.Operations;
using NSwag;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

public sealed class MediaTypesTests
{
    [TestCase("application/json", true)]
    [TestCase("Application/JSON; charset=utf-8", true)]
    [TestCase("application/problem+json", true)]
    [TestCase("text/json", true)]
    [TestCase("application/jsonl", false)]
    [TestCase("text/plain", false)]
    [TestCase("application/xml", false)]
    public void Json_is_told_by_its_name(string mediaType, bool isJson)
    {
        Assert.That(MediaTypes.IsJson(mediaType), Is.EqualTo(isJson));
    }

    [TestCase("text/plain", true)]
    [TestCase("text/csv;header=present", true)]
    [TestCase("application/xml", true)]
    [TestCase("application/atom+xml", true)]
    [TestCase("application/yaml", true)]
    [TestCase("application/octet-stream", false)]
    [TestCase("image/png", false)]
    public void Text_is_told_by_its_name(string mediaType, bool isText)
    {
        Assert.That(MediaTypes.IsText(mediaType), Is.EqualTo(isText));
    }

    [TestCase("application/json", "text/plain|application/problem+json|application/json")]
    [TestCase("application/hal+json", "text/plain|application/hal+json|*/*")]
    [TestCase("*/*", "text/plain|*/*")]
    [TestCase(null, "text/plain|image/png")]
    [TestCase(null, "")]
    public void Plain_json_goes_before_its_dialects_and_those_before_any_content(string? expected, string offers)
    {
        var content = offers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(offer => KeyValuePair.Create(offer, new OpenApiMediaType()));

        Assert.That(MediaTypes.FindJson(content)?.Key, Is.EqualTo(expected));
    }
}
