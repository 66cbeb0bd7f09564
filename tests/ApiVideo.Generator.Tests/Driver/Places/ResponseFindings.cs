using NUnit.Framework;
using static ApiVideo.Generator.Tests.Driver.Places.MarkedDocument;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>The findings about responses and their headers.</summary>
internal static class ResponseFindings
{
    public static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("AVG0010", "A success that is a stream beside one that is not", Operation("""
            »responses:
              '200': { description: ok, content: { image/png: { schema: { type: string, format: binary } } } }
              '201': { description: ok, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
            """));
        yield return Case("AVG0010", "Typed XML beside another kind of success", Operation("""
            »responses:
              '200': { description: ok, content: { application/xml: { schema: { type: object, xml: { name: a }, properties: { a: { type: string } } } } } }
              '202': { description: ok, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
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
    }
}
