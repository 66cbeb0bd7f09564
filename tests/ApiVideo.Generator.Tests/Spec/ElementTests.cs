using ApiVideo.Generator.Spec;
using NSwag;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class ElementTests
{
    [TestCase("simple", OpenApiParameterStyle.Simple)]
    [TestCase("label", OpenApiParameterStyle.Label)]
    [TestCase("matrix", OpenApiParameterStyle.Matrix)]
    [TestCase("form", OpenApiParameterStyle.Form)]
    [TestCase("spaceDelimited", OpenApiParameterStyle.SpaceDelimeted)]
    [TestCase("pipeDelimited", OpenApiParameterStyle.PipeDelimited)]
    [TestCase("deepObject", OpenApiParameterStyle.DeepObject)]
    public void Styles_are_read(string text, OpenApiParameterStyle style) =>
        Assert.That(Operation($"parameters: [{{name: a, in: query, style: {text}, explode: false}}]").Parameters[0].Style, Is.EqualTo(style));

    [Test]
    public void No_security_and_nothing_said_of_security_are_two_things()
    {
        Assert.That(Operation("security: []").Security, Is.Empty);
        Assert.That(Operation("summary: s").Security, Is.Null);
        Assert.That(Operation("security: [{}, {key: [read]}]").Security, Has.Count.EqualTo(2));
    }

    [Test]
    public void Content_of_a_parameter_is_its_schema()
    {
        var parameter = Operation("parameters: [{name: a, in: query, deprecated: true, content: {application/json: {schema: {type: integer}}}}]").Parameters[0];

        Assert.That(parameter.Schema!.Type, Is.EqualTo(NJsonSchema.JsonObjectType.Integer));
        Assert.That(parameter.ExtensionData![Marks.ContentType], Is.EqualTo("application/json"));
        Assert.That(parameter.IsDeprecated, Is.True);
    }

    [Test]
    public void Encodings_keep_their_media_type() =>
        Assert.That(
            Operation("requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: image/png}}}}}")
                .RequestBody!.Content["multipart/form-data"].Encoding["a"].EncodingType,
            Is.EqualTo("image/png"));

    [Test]
    public void Methods_in_capitals_are_methods() =>
        Assert.That(
            Reading.Of("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {/a: {GET: {operationId: x, responses: {}}}}").Operation("/a").OperationId,
            Is.EqualTo("x"));

    [Test]
    public void Servers_and_their_variables_are_read()
    {
        var reading = Reading.Of("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            servers: [{url: 'https://{host}:{port}', variables: {host: {default: a, enum: [a, b]}, port: {default: 443}}}]
            paths: {}
            """);

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Document.Servers.Single().Variables["port"].Default, Is.EqualTo("443"));
    }

    private static OpenApiOperation Operation(string member)
    {
        var reading = Reading.Of($"openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      {member}\n");
        Assert.That(reading.Lines, Is.Empty);
        return reading.Operation("/a");
    }
}
