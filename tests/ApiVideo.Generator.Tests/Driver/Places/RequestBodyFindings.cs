using NUnit.Framework;
using static ApiVideo.Generator.Tests.Driver.Places.MarkedDocument;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>The findings about request bodies, and their parts and uploads.</summary>
internal static class RequestBodyFindings
{
    public static IEnumerable<TestCaseData> Cases()
    {
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
        yield return Case("AVG0010", "A request body in XML whose root element has no name", Operation("""
            requestBody:
              content:
                application/xml:
                  »schema: { type: object, properties: { a: { type: string } } }
            responses: {}
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
}
