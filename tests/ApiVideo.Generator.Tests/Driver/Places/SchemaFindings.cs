using NUnit.Framework;
using static ApiVideo.Generator.Tests.Driver.Places.MarkedDocument;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>The findings about schemas.</summary>
internal static class SchemaFindings
{
    public static IEnumerable<TestCaseData> Cases()
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
    }
}
