using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Odd as paths, parameters, bodies and answers.</summary>
internal static class OddOperations
{
    private const string Ok = "responses: { '200': { description: d } }";

    public static IEnumerable<TestCaseData> All =>
    [
        Paths("Paths with odd braces", "AVG0012 AVG0016", "'/{a': { get: { " + Ok + " } }, '/a}': { get: { " + Ok + " } }, '/{}': { get: { " + Ok + " } }, '/{{a}}': { get: { " + Ok + " } }, '/{a}{b}-{a}': { get: { " + Ok + " } }, '/{a b}/{class}/{1}/{😀}': { get: { " + Ok + " } }, '/{a*}': { get: { " + Ok + " } }, '/{+a}': { get: { " + Ok + " } }"),
        Paths("Paths with odd texts", "AVG0012", "/: { get: { " + Ok + " } }, '//': { get: { " + Ok + " } }, '/a?b=c': { get: { parameters: [ { name: d, in: query, schema: { type: string } } ], " + Ok + " } }, '/a#b': { get: { " + Ok + " } }, '/a#c': { get: { " + Ok + " } }, '/a b/é/\"/\\\\': { get: { " + Ok + " } }, '/../x': { get: { " + Ok + " } }, '/%zz': { get: { " + Ok + " } }"),
        Paths("A path without its slash", "AVG0016", "a: { get: { " + Ok + " } }"),
        Paths("Methods that are none", "", "/a: { GET: { " + Ok + " }, foo: { " + Ok + " }, x-y: 1, trace: { " + Ok + " }, query: { " + Ok + " } }"),
        Paths("Content types with odd syntax", "AVG0010", "/a: { post: { requestBody: { content: { '': { schema: { type: string } } } }, " + Ok + " } }, /b: { post: { requestBody: { content: { 'application/json; charset=utf-8': { schema: { type: string } } } }, responses: { '200': { description: d, content: { 'Application/JSON;a=\"b\"': { schema: { type: string } } } } } } }, /c: { get: { responses: { '200': { description: d, content: { 'text/plain;': {}, ';;;': {}, 'a/b/c': {}, '*/*': {} } } } } }"),
        Paths("A body of a type that is none", "AVG0010", "/a: { post: { requestBody: { content: { 'not a type\\r\\nX: y': { schema: { type: string } } } }, " + Ok + " } }"),
        Paths("A required body of a type that is none", "AVG0011", "/a: { post: { requestBody: { required: true, content: { 'x\"y': { schema: { type: string } } } }, " + Ok + " } }"),
        Paths("Status keys of every kind", "", "/a: { get: { responses: { 200: { description: d }, '2xx': { description: d }, '4XX': { description: d, content: { application/json: { schema: { type: string } } } }, default: { description: d } } } }"),
        Paths("Status keys that are none", "AVG0016", "/a: { get: { responses: { '00200': { description: d }, '2': { description: d }, ok: { description: d }, '999': { description: d }, '-1': { description: d }, '20X': { description: d } } } }"),
        Paths("Responses that are no objects", "AVG0016", "/a: { get: { responses: { '200': text, '201': [], '202': ~, '203': 1 } } }"),
        Paths("Parameters that lack a name or a place", "AVG0016", "/a: { get: { parameters: [ { in: query, schema: { type: string } }, { name: a, schema: { type: string } }, { name: b, in: nowhere, schema: { type: string } }, { name: '', in: query, schema: { type: string } }, ~, text, [] ], " + Ok + " } }"),
        Paths("Parameters that say nothing of their type", "", "/a: { get: { parameters: [ { name: a, in: query }, { name: b, in: query, schema: {} }, { name: c, in: header, content: {} }, { name: d, in: query, content: { application/json: {} } } ], " + Ok + " } }"),
        Paths("Parameters with styles of other places", "", "'/a/{p}': { get: { parameters: [ { name: p, in: path, required: true, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }, { name: q, in: query, style: matrix, schema: { type: array, items: { type: string } } }, { name: h, in: header, style: form, schema: { type: array, items: { type: string } } }, { name: c, in: cookie, style: pipeDelimited, schema: { type: array, items: { type: string } } } ], " + Ok + " } }"),
        Paths("Parameters of nested lists and of any JSON", "", "'/a/{p}': { get: { parameters: [ { name: p, in: path, required: true, schema: { type: array, items: { type: array, items: { type: integer } } } }, { name: q, in: query, schema: { type: array, items: { type: array, items: { type: string, nullable: true } } } }, { name: r, in: query, schema: { type: array, items: {} } }, { name: s, in: query, schema: { type: object, additionalProperties: true } }, { name: t, in: header, schema: { type: array, items: { type: string, format: date-time, nullable: true } } }, { name: u, in: query, schema: { type: string, format: binary } } ], " + Ok + " } }"),
        Paths("A thousand parameters", "", "/a: { get: { parameters: [ " + string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"{{ name: p{i}, in: query, schema: {{ type: string }} }}")) + " ], " + Ok + " } }"),
        Paths("Multipart bodies of odd parts", "AVG0010", "/a: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object, required: [nowhere], properties: { '': { type: string }, \"a\\\"b\\r\\n\": { type: string, format: binary }, class: { type: array, items: { type: array, items: { type: string, format: binary } } }, any: {}, nul: { type: 'null' } } }, encoding: { nowhere: { contentType: x }, any: { contentType: 'not a type' }, class: { headers: { X: { schema: { type: string } } } } } } } }, " + Ok + " } }"),
        Paths("A form that is a list", "AVG0011", "/a: { post: { requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: array, items: { type: string } } } } }, " + Ok + " } }"),
        Paths("A body of GET, HEAD and DELETE", "", "/a: { get: { requestBody: { content: { application/json: { schema: { type: string } } } }, " + Ok + " }, head: { responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } } } }, delete: { requestBody: { required: true, content: { application/json: { schema: { type: integer } } } }, responses: {} } }"),
        Paths("Callbacks and links", "", "/a: { post: { callbacks: { c: { '{$request.body#/url}': { post: { requestBody: { content: { application/json: { schema: { type: string } } } }, " + Ok + " } } }, d: ~ }, responses: { '200': { description: d, links: { l: { operationId: x, parameters: { a: $response.body#/id } }, m: ~ } } } } }"),
        Paths("Deprecated everything", "", "/a: { get: { deprecated: true, parameters: [ { name: a, in: query, deprecated: true, schema: { type: object, deprecated: true, properties: { b: { type: string, deprecated: true } } } } ], responses: { '200': { description: d, content: { application/json: { schema: { type: object, deprecated: true, required: [c], properties: { c: { type: string, deprecated: true } } } } } } } } }"),
        Paths("Hidden everything", "", "/a: { get: { x-client-hidden: true, operationId: a, parameters: [ { name: a, in: query, schema: { type: object, properties: { b: { type: string } } } } ], responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { c: { type: string } } } } } } } } }"),
    ];

    private static TestCaseData Paths(string what, string findings, string paths) => OddTexts.Odd(what, findings, OddTexts.Head + "paths: { " + paths + " }\n");
}
