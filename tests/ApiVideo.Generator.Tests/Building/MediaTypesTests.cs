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
    [TestCase("application/problem+json", "application/*+json|application/problem+json|*/*")]
    [TestCase("*/*", "text/plain|*/*")]
    [TestCase(null, "text/plain|image/png")]
    [TestCase(null, "")]
    public void Plain_json_goes_before_its_dialects_and_those_before_any_content(string? expected, string offers)
    {
        var content = offers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(offer => KeyValuePair.Create(offer, new OpenApiMediaType()));

        Assert.That(MediaTypes.FindJson(content)?.Key, Is.EqualTo(expected));
    }

    [TestCase("application/vnd.hub+json;version=67", "application/vnd.hub+json;version=67")]
    [TestCase("application/json; v=\"1 2\"", "application/json; v=\"1 2\"")]
    [TestCase("image/*", "image/*")]
    [TestCase("application/json; v=1\nX-Evil: 1", "application/json")]
    [TestCase("no type", "*/*")]
    public void What_is_accepted_keeps_its_parameters_where_a_header_can_have_them(string mediaType, string expected) =>
        Assert.That(MediaTypes.Accept(mediaType), Is.EqualTo(expected));

    [TestCase("application/json; v=2", "application/json; v=2")]
    [TestCase("application/*+json", "application/json")]
    [TestCase("*/*", "application/json")]
    public void A_range_is_never_sent(string mediaType, string expected) =>
        Assert.That(MediaTypes.ContentType(mediaType, "application/json"), Is.EqualTo(expected));

    [TestCase("application/json", "Json")]
    [TestCase("application/json; v=2", "JsonV2")]
    [TestCase("application/json; charset=utf-8", "Json")]
    [TestCase("application/merge-patch+json", "MergePatch")]
    [TestCase("application/x-ndjson", "Ndjson")]
    [TestCase("application/x-www-form-urlencoded", "Form")]
    [TestCase("multipart/form-data", "Multipart")]
    [TestCase("application/octet-stream", "Binary")]
    [TestCase("image/*", "Image")]
    [TestCase("IMAGE/PNG", "Png")]
    [TestCase("text/plain", "Text")]
    public void A_media_type_has_a_word(string mediaType, string expected) =>
        Assert.That(MediaTypes.WordOf(mediaType), Is.EqualTo(expected));
}
