using NUnit.Framework;
using static ApiVideo.Generator.Tests.Driver.Places.MarkedDocument;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>The findings about parameters.</summary>
internal static class ParameterFindings
{
    public static IEnumerable<TestCaseData> Cases()
    {
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
        yield return Case("AVG0016", "The path '/a/{b}/{c}' has parameters that nothing describes ('c')", Head + """
            paths:
              /a/{b}/{c}:
                »get:
                  parameters: [ { name: b, in: path, required: true, schema: { type: string } } ]
                  responses: {}
            """);
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
    }
}
