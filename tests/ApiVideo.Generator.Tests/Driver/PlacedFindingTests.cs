using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Where in the document each finding about a construct stands: the documents have a mark at the place.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class PlacedFindingTests
{
    private const char Mark = '»';
    private const string Head = "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\n";

    [TestCaseSource(nameof(Cases))]
    public void A_finding_stands_where_its_cause_is(string id, string says, string document)
    {
        var lines = document.Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(Mark, StringComparison.Ordinal));
        var column = lines[line].IndexOf(Mark, StringComparison.Ordinal);

        var run = GeneratorRun.Of(document.Replace(Mark.ToString(), "", StringComparison.Ordinal));

        var finding = run.Findings.Where(finding => finding.ToString().Contains(says, StringComparison.Ordinal)).ToList();
        Assert.That(finding, Has.Count.EqualTo(1), string.Join('\n', run.Findings));
        var start = finding[0].Location.GetLineSpan().StartLinePosition;
        Assert.That((finding[0].Id, start.Line + 1, start.Character + 1), Is.EqualTo((id, line + 1, column + 1)), finding[0].ToString());
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("AVG0016", "'#' is a whole document", Answer("""
            A:
              type: object
              properties:
                next:
                  »$ref: '#'
            """));
        yield return Case("AVG0017", "contains itself", Answer("""
            »A:
              type: array
              items: { $ref: '#/components/schemas/A' }
            """));
        yield return Case("AVG0010", "whose parts are of different kinds", Answer("""
            »A:
              allOf:
                - { type: string }
                - { type: object, properties: { a: { type: string } } }
            """));
        yield return Case("AVG0010", "it is read as any JSON", Answer("""
            »A:
              allOf:
                - { type: string }
                - { type: integer }
            """));
        yield return Case("AVG0016", "There are 1 names for 2 values", Answer("""
            »A:
              type: string
              enum: [ one, two ]
              x-enum-varnames: [ First ]
            """));
        yield return Case("AVG0016", "A mapping should lead to a schema", Answer("""
            A:
              oneOf: [ { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' } ]
              discriminator:
                propertyName: kind
                mapping:
                  »b: 5
            B: { type: object, properties: { kind: { type: string } } }
            C: { type: object, properties: { kind: { type: string } } }
            """));
        yield return Case("AVG0016", "The mapping leads 'x' to 'B'", Answer("""
            A:
              oneOf: [ { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' } ]
              discriminator:
                propertyName: kind
                mapping:
                  »x: '#/components/schemas/B'
            B: { type: object, properties: { kind: { type: string, enum: [ b ] } } }
            C: { type: object, properties: { kind: { type: string, enum: [ c ] } } }
            """));
        yield return Case("AVG0016", "'scheme' of an HTTP security scheme", Secured("""
            »a: { type: http, scheme: 'a b' }
            """));
        yield return Case("AVG0010", "The name of the API key 'a b'", Secured("""
            »a: { type: apiKey, in: header, name: 'a b' }
            """));
        yield return Case("AVG0010", "The name of the header 'a b'", Operation("""
            parameters:
              - »{ name: 'a b', in: header, schema: { type: string } }
            responses: {}
            """));
        yield return Case("AVG0011", "its required parameter 'a b' cannot be sent", """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /a:
                »get:
                  parameters: [ { name: 'a b', in: header, required: true, schema: { type: string } } ]
                  responses: {}
            """);
        yield return Case("AVG0010", "The type image/png of the parameter 'p'", Operation("""
            parameters:
              - »{ name: p, in: query, content: { image/png: { schema: { type: object, properties: { a: { type: string } } } } } }
            responses: {}
            """));
        yield return Case("AVG0010", "A request body of type a/b/c", Operation("""
            »requestBody: { content: { a/b/c: { schema: { type: string } } } }
            responses: {}
            """));
        yield return Case("AVG0011", "a request body of type a/b/c is not supported", """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /a:
                »get:
                  requestBody: { required: true, content: { a/b/c: { schema: { type: string } } } }
                  responses: {}
            """);
        yield return Case("AVG0010", "A success that is a stream beside one that is not", Operation("""
            »responses:
              '200': { description: ok, content: { image/png: { schema: { type: string, format: binary } } } }
              '201': { description: ok, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
            """));
        yield return Case("AVG0010", "A request body in XML whose root element has no name", Operation("""
            requestBody:
              content:
                application/xml:
                  »schema: { type: object, properties: { a: { type: string } } }
            responses: {}
            """));
        yield return Case("AVG0010", "Typed XML beside another kind of success", Operation("""
            »responses:
              '200': { description: ok, content: { application/xml: { schema: { type: object, xml: { name: a }, properties: { a: { type: string } } } } } }
              '202': { description: ok, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
            """));
        yield return Case("AVG0010", "A part of type application/xml", Operation("""
            requestBody:
              content:
                multipart/form-data:
                  schema:
                    type: object
                    properties:
                      a: { type: string }
                      »b: { type: object, properties: { c: { type: string } } }
                  encoding: { b: { contentType: application/xml } }
            responses: {}
            """));
        yield return Case("AVG0010", "The header 'X-Check' of a part", Operation("""
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: string, format: binary } } }
                  encoding:
                    a:
                      headers:
                        Content-Disposition: { schema: { type: string } }
                        »X-Check: { schema: { type: string } }
            responses: {}
            """));
        yield return Case("AVG0010", "The header 'Content-ID' of a part", Operation("""
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: string, format: binary } } }
                  encoding:
                    a:
                      headers:
                        »Content-ID: { schema: { type: string } }
                        X-Kind: { schema: { const: scan } }
            responses: {}
            """));
        yield return Case("AVG0010", "The header 'Content-Transfer-Encoding' of a part", Operation("""
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: string, format: binary } } }
                  encoding:
                    a:
                      headers:
                        »Content-Transfer-Encoding: { schema: { const: base64 } }
            responses: {}
            """));
        yield return Case("AVG0010", "The header 'X-Place' of a part", Operation("""
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: string, format: binary } } }
                  encoding:
                    a:
                      headers:
                        »X-Place: { schema: { const: Zürich } }
            responses: {}
            """));
        yield return Case("AVG0010", "The header 'X-Whole' of a part", Operation("""
            requestBody:
              content:
                multipart/form-data:
                  schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }
                  encoding:
                    a:
                      style: deepObject
                      headers:
                        »X-Whole: { schema: { const: a } }
            responses: {}
            """));
        yield return Case("AVG0010", "A response header that is an object", Operation("""
            responses:
              '204':
                description: done
                headers:
                  »X-Point: { schema: { type: object, properties: { x: { type: integer } } } }
            """));
        yield return Case("AVG0010", "A response header that is a list of lists, objects or bytes", Operation("""
            responses:
              '204':
                description: done
                headers:
                  »X-Points: { schema: { type: array, items: { type: object, properties: { x: { type: integer } } } } }
                  X-Sizes: { schema: { type: array, items: { type: integer } } }
            """));
        yield return Case("AVG0010", "A response header that is JSON", Operation("""
            responses:
              '204':
                description: done
                headers:
                  »X-Points: { content: { application/json: { schema: { type: array, items: { type: integer } } } } }
                  X-Size: { content: { application/json: { schema: { type: integer } } } }
            """));
        yield return Case("AVG0010", "whose values are of another kind in another operation", """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /a:
                get: { responses: { '204': { description: done, headers: { X-Ids: { schema: { type: array, items: { type: string } } } } } } }
                put: { responses: { '204': { description: done, headers: { »X-Ids: { schema: { type: array, items: { type: integer } } } } } } }
            """);
        yield return Case("AVG0010", "Additional members of another type", Answer("""
            A:
              type: object
              required: [ kind ]
              properties: { kind: { type: string } }
              discriminator: { propertyName: kind }
              additionalProperties: { type: string }
            »B:
              allOf: [ { $ref: '#/components/schemas/A' } ]
              properties: { b: { type: string } }
              additionalProperties: { type: integer }
            """));
        yield return Case("AVG0016", "'nodeType' should be one of", Answer("""
            A:
              type: object
              properties:
                a:
                  type: string
                  xml:
                    name: b
                    »nodeType: comment
            """));
        yield return Case("AVG0010", "The event 'second', which nothing", Head + """
            webhooks:
              first:
                post: { requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }, responses: {} }
              second:
                »post: { requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }, responses: {} }
            """);
        yield return Case("AVG0016", "'properties' says nothing of values of type string", Answer("""
            A:
              type: string
              »properties: { a: { type: string } }
            """));
        yield return Case("AVG0010", "A condition ('then')", Answer("""
            A:
              type: object
              properties: { a: { type: string } }
              if: { properties: { a: { const: x } } }
              »then: { properties: { b: { type: string } } }
              else: { required: [ a ] }
            """));
        yield return Case("AVG0010", "A condition ('a')", Answer("""
            A:
              type: object
              properties: { a: { type: string } }
              dependentSchemas:
                »a: { properties: { b: { type: string } } }
            """));
        yield return Case("AVG0016", "'defaultMapping' leads to 'D'", Answer("""
            A:
              oneOf: [ { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' } ]
              discriminator:
                propertyName: kind
                »defaultMapping: D
            D: { type: object, properties: { kind: { type: string } } }
            B: { type: object, properties: { kind: { type: string } } }
            C: { type: object, properties: { kind: { type: string } } }
            """));
        yield return Case("AVG0016", "'defaultMapping' should name a schema", Answer("""
            A:
              oneOf: [ { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' } ]
              discriminator:
                propertyName: kind
                »defaultMapping: { $ref: '#/components/schemas/B' }
            B: { type: object, properties: { kind: { type: string } } }
            C: { type: object, properties: { kind: { type: string } } }
            """));
        yield return Case("AVG0010", "A delivery of type application/xml", Head + """
            webhooks:
              first:
                post:
                  »requestBody: { content: { application/xml: { schema: { type: object, properties: { id: { type: string } } } } } }
                  responses: {}
            """);
        yield return Case("AVG0016", "The path '/a/{b}/{c}' has parameters that nothing describes ('c')", Head + """
            paths:
              /a/{b}/{c}:
                »get:
                  parameters: [ { name: b, in: path, required: true, schema: { type: string } } ]
                  responses: {}
            """);
        yield return Case("AVG0010", "An object or a list in a body of type application/yaml", Operation("""
            responses:
              '200':
                description: ok
                content:
                  application/yaml:
                    »schema: { type: object, properties: { a: { type: string } } }
            """));
        yield return Case("AVG0010", "An object or a list in a body of type multipart/mixed", Operation("""
            responses:
              '200':
                description: ok
                content:
                  multipart/mixed:
                    »schema: { type: object, properties: { a: { type: string } } }
            """));
        yield return Case("AVG0010", "An object or a list in a body of type application/vnd.acme", Operation("""
            responses:
              '200':
                description: ok
                content:
                  application/vnd.acme:
                    »schema: { type: object, properties: { a: { type: string } } }
                  application/octet-stream: { schema: { type: string, format: binary } }
            """));
        yield return Case("AVG0010", "An object or a list in a body of type text/html", Operation("""
            responses:
              '404':
                description: missing
                content:
                  text/html:
                    »schema: { type: object, properties: { a: { type: string } } }
            """));
        yield return Case("AVG0010", "An object or a list in a body of type multipart/related", Operation("""
            requestBody:
              content:
                multipart/related:
                  »schema: { type: object, properties: { a: { type: string } } }
            responses: {}
            """));
        yield return Case("AVG0010", "An object or a list in a body of type application/x-acme", Operation("""
            requestBody:
              content:
                application/x-acme:
                  »schema: { type: object, properties: { a: { type: string } } }
            responses: {}
            """));
        yield return Case("AVG0010", "An object or a list in a body of type text/csv", Operation("""
            requestBody:
              content:
                text/csv:
                  »schema: { type: array, items: { type: string } }
            responses: {}
            """));
        yield return Case("AVG0016", "The parameter 'p' is described twice", Head + """
            paths:
              /a:
                get:
                  parameters: [ { name: p, in: query, schema: { type: string } }, »{ name: p, in: query, schema: { type: integer } } ]
                  responses: {}
            """);
        yield return Case("AVG0016", "The parameter 'q' is described twice", Head + """
            paths:
              /a:
                get:
                  parameters:
                    - { name: q, in: query, schema: { type: string } }
                    - »$ref: '#/components/parameters/Q'
                  responses: {}
            components:
              parameters:
                Q: { name: q, in: query, schema: { type: integer } }
            """);
        yield return Case("AVG0010", "A list in a path or a header that other signs than commas separate", """
            swagger: '2.0'
            info: { title: Acme, version: '1' }
            paths:
              /a:
                get:
                  parameters:
                    - name: X-P
                      in: header
                      type: array
                      items: { type: string }
                      »collectionFormat: pipes
                  responses: {}
            """);
        yield return Case("AVG0010", "A list separated by tabs", """
            swagger: '2.0'
            info: { title: Acme, version: '1' }
            paths:
              /a:
                get:
                  parameters:
                    - name: p
                      in: query
                      type: array
                      items: { type: string }
                      »collectionFormat: tsv
                  responses: {}
            """);
        yield return Case("AVG0010", "an operation without a multipart body", Upload("""
            requestBody: { content: { application/json: { schema: { type: string } } } }
            responses: {}
            """));
        yield return Case("AVG0010", "an operation without a part that is a file", Upload("""
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } } } }
            responses: {}
            """));
        yield return Case("AVG0010", "an operation with several files", Upload("""
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary }, b: { type: string, format: binary } } } } } }
            responses: {}
            """));
        yield return Case("AVG0010", "an operation whose response is read as it arrives", Upload("""
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary } } } } } }
            responses: { '200': { description: ok, content: { video/mp4: { schema: { type: string, format: binary } } } } }
            """));
        yield return Case("AVG0010", "an operation that requires the header Content-Range of its caller", Upload("""
            parameters: [ { name: content-range, in: header, required: true, schema: { type: string } } ]
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary } } } } } }
            responses: {}
            """));
        yield return Case("AVG0010", "an operation whose part 'id' has 'x-client-copy-from-response'", Upload("""
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary }, id: { type: string, x-client-copy-from-response: true } } } } } }
            responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { id: { type: integer } } } } } } }
            """));
    }

    private static TestCaseData Case(string id, string says, string document) => new TestCaseData(id, says, document).SetArgDisplayNames(says);

    /// <summary>Gives a document whose one answer is the component <c>A</c>.</summary>
    private static string Answer(string schemas) =>
        Head + "paths: { /a: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }\ncomponents:\n  schemas:\n" + Indented(schemas, 4);

    private static string Secured(string schemes) =>
        Head + "security: [ { a: [] } ]\npaths: { /a: { get: { responses: {} } } }\ncomponents:\n  securitySchemes:\n" + Indented(schemes, 4);

    private static string Operation(string members) => Head + "paths:\n  /a:\n    post:\n" + Indented(members, 6);

    private static string Upload(string members) => Operation("»x-client-chunk-upload: true\n" + members);

    private static string Indented(string text, int by) => string.Concat(text.Split('\n').Select(line => new string(' ', by) + line + "\n"));
}
