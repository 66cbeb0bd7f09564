using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>A document with a mark at the place where a finding has to be.</summary>
internal static class MarkedDocument
{
    public const char Mark = '»';
    public const string Head = "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\n";

    public static TestCaseData Case(string id, string says, string document) => new TestCaseData(id, says, document).SetArgDisplayNames(says);

    /// <summary>Gives a document whose one answer is the component <c>A</c>.</summary>
    public static string Answer(string schemas) =>
        Head + "paths: { /a: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }\ncomponents:\n  schemas:\n" + Indented(schemas, 4);

    public static string Secured(string schemes) =>
        Head + "security: [ { a: [] } ]\npaths: { /a: { get: { responses: {} } } }\ncomponents:\n  securitySchemes:\n" + Indented(schemes, 4);

    public static string Operation(string members) => Head + "paths:\n  /a:\n    post:\n" + Indented(members, 6);

    public static string Upload(string members) => Operation("»x-client-chunk-upload: true\n" + members);

    private static string Indented(string text, int by) => string.Concat(text.Split('\n').Select(line => new string(' ', by) + line + "\n"));
}
