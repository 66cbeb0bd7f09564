using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Odd as YAML or JSON.</summary>
internal static class OddTexts
{
    public const string Head = "openapi: 3.0.3\ninfo: { title: Odd, version: '1' }\n";
    private const string Use = "paths: { /a: { get: { responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }\n";

    public static IEnumerable<TestCaseData> All =>
    [
        Odd("A text that is empty", "AVG0003", ""),
        Odd("A text of spaces", "AVG0003", "  \n \t\n"),
        Odd("A comment alone", "AVG0003", "# nothing\n"),
        Odd("A list", "AVG0003", "- openapi: 3.0.3\n"),
        Odd("A number", "AVG0003", "3.0"),
        Odd("A NUL character in a text", "", "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Odd\",\"version\":\"1\",\"description\":\"a\\u0000b\"},\"paths\":{}}"),
        Odd("A NUL character between the tokens", "AVG0002", Head + "paths: \0{}\n"),
        Odd("Halves of surrogate pairs", "", "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"\\ud800\",\"version\":\"\\udc00\",\"description\":\"\\ud83dx\\ude00\"},\"paths\":{}}"),
        Odd("Line ends of Windows", "", (Head + "paths:\n  /a:\n    get:\n      description: |\n        one\n        two\n      responses:\n        '200': { description: d }\n").Replace("\n", "\r\n", StringComparison.Ordinal)),
        Odd("Line ends of old", "", (Head + "paths: {}\n").Replace("\n", "\r", StringComparison.Ordinal)),
        Odd("A tab that indents", "AVG0002", Head + "paths:\n\t/a: {}\n"),
        Odd("A tab after content", "", "openapi: 3.0.3\t\ninfo:\t{ title: Odd,\tversion: '1' }\t# x\npaths: {}\t\n"),
        Odd("Two documents in one file", "AVG0016", Head + "paths: {}\n---\n" + Head),
        Odd("A directive and an end", "", "%YAML 1.2\n---\n" + Head + "paths: {}\n...\n"),
        Odd("Tags", "", "openapi: !!str 3.0.3\ninfo: !!map { title: !<tag:yaml.org,2002:str> Odd, version: !!str 1 }\npaths: !!map {}\nx-a: !custom [ !local 1 ]\n"),
        Odd("A tag that asks for a type", "", Head + "x-a: !!python/object/apply:os.system [ 'rm' ]\nx-b: !<System.Diagnostics.Process> {}\npaths: {}\n"),
        Odd("An anchor that is defined twice", "", Head + "x-a: &a 1\nx-b: &a 2\nx-c: *a\npaths: {}\n"),
        Odd("An alias without an anchor", "AVG0002", Head + "x-a: *nowhere\npaths: {}\n"),
        Odd("An alias within its own anchor", "AVG0002", Head + "x-a: &a { b: *a }\npaths: {}\n"),
        Odd("A merge key that merges itself", "AVG0002", Head + "x-a: &a { <<: *a }\npaths: {}\n"),
        Odd("A merge key of a text", "", Head + "x-a: { <<: text }\npaths: {}\n"),
        Odd("Merge keys of several", "", Head + "x-a: &a { p: 1 }\nx-b: &b { p: 2 }\nx-c: { <<: [ *a, *b ], q: 3 }\npaths: {}\n"),
        Odd("A key that is an object", "AVG0002", Head + "paths: { ? { a: b } : c }\n"),
        Odd("A key that is null", "", Head + "paths: {}\ncomponents: { schemas: { ~: { type: string } } }\n"),
        Odd("Keys that are numbers and booleans", "", Head + "paths: { /a: { get: { responses: { 200: { description: d }, 404: { description: n } } } } }\ncomponents: { schemas: { 1: { type: object }, true: { type: object }, 1.5: { type: object } } }\n"),
        Odd("A key that occurs twice", "AVG0009", Head + "paths: {}\npaths: {}\n"),
        Odd("Numbers beyond everything", "", Head + Use + "components: { schemas: { A: { type: number, minimum: -1e400, maximum: 1e400, multipleOf: 0.0000000000000000000000000000001, default: 123456789012345678901234567890 } } }\n"),
        Odd("Numbers that are none", "", Head + Use + "components: { schemas: { A: { type: object, properties: { a: { type: number, default: .nan }, b: { type: integer, minimum: -.inf, maximum: .inf, example: 0x1F } } } } }\n"),
        Odd("Lengths that are negative or fractions", "AVG0016", Head + Use + "components: { schemas: { A: { type: string, minLength: -1, maxLength: 1.5, pattern: '(((' } } }\n"),
        Odd("A version that is a number", "", "openapi: 3.0\ninfo: { title: Odd, version: 1 }\npaths: {}\n"),
        Odd("A version of the future", "AVG0004", "openapi: 4.0.0\ninfo: { title: Odd, version: '1' }\npaths: {}\n"),
        Odd("Both versions at once", "", "swagger: '2.0'\nopenapi: 3.0.3\ninfo: { title: Odd, version: '1' }\npaths: {}\n"),
        Odd("Nothing but a version", "", "openapi: 3.1.0\n"),
        Odd("Everything empty", "", Head + "servers: []\ntags: []\nsecurity: []\npaths: { /a: {}, /b: { get: { tags: [], parameters: [], responses: {} } } }\ncomponents: { schemas: {}, responses: {}, parameters: {}, headers: {}, requestBodies: {}, securitySchemes: {} }\n"),
        Odd("Everything null", "", Head + "servers: ~\ntags: ~\nsecurity: ~\npaths: { /a: ~, /b: { get: { tags: ~, parameters: ~, requestBody: ~, responses: ~ } } }\ncomponents: ~\n"),
        Odd("Sections that are texts, lists and numbers", "AVG0016", "openapi: 3.0.3\ninfo: [ a ]\nservers: x\ntags: 1\nsecurity: text\npaths: text\ncomponents: [ schemas ]\n"),
        Odd("JSON with a comma too many", "", "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Odd\",\"version\":\"1\",},\"paths\":{},}"),
        Odd("JSON with comments", "", "{ // one\n\"openapi\":\"3.0.3\",/* two */\"info\":{\"title\":\"Odd\",\"version\":\"1\"},\"paths\":{}}"),
        Odd("JSON that ends too soon", "AVG0002", "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Odd\""),
        Odd("JSON with something after it", "AVG0002", "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Odd\",\"version\":\"1\"},\"paths\":{}} x"),
    ];

    public static TestCaseData Odd(string what, string findings, string text) => new TestCaseData(text, findings).SetName(what);
}
