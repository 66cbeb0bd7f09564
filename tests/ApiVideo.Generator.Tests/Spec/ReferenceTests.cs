using System.Net;
using System.Net.Sockets;
using NJsonSchema;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class ReferenceTests
{
    [Test]
    public void References_to_schemas_are_resolved_and_know_their_targets_place()
    {
        var reading = Reading.OfSchemas("""
                Pet:
                  type: object
                  properties:
                    owner: {$ref: '#/components/schemas/Owner', description: who}
                    name: {$ref: '#/components/schemas/Owner/properties/name'}
                    child: {$ref: '#/components/schemas/Pet'}
                Owner: {type: object, properties: {name: {type: string}}}
            """);

        var pet = reading.Schema("Pet");
        Assert.That(reading.Lines, Is.Empty);
        Assert.That(pet.Properties["owner"].ActualSchema, Is.SameAs(reading.Schema("Owner")));
        Assert.That(pet.Properties["owner"].Description, Is.EqualTo("who"));
        Assert.That(pet.Properties["child"].ActualSchema, Is.SameAs(pet));
        Assert.That(pet.Properties["name"].ActualSchema, Is.SameAs(reading.Schema("Owner").Properties["name"].ActualSchema));
        Assert.That(reading.Spec.PointerOf(pet.Properties["owner"]).Pointer, Is.EqualTo("/components/schemas/Owner"));
        Assert.That(reading.Spec.PointerOf(pet.Properties["name"]).Pointer, Is.EqualTo("/components/schemas/Owner/properties/name"));
    }

    [Test]
    public void A_schema_that_does_not_exist_is_found_with_what_was_meant()
    {
        var reading = Reading.OfSchemas("""
                Pet:
                  properties:
                    owner: {$ref: '#/components/schemas/Ovner'}
                Owner: {type: object}
            """);

        Assert.That(reading.Lines, Is.EqualTo(Expected(
            "api.yaml(8,17): AVG0005 '#/components/schemas/Ovner' does not exist; did you mean '#/components/schemas/Owner'?")));
        Assert.That(reading.Schema("Pet").Properties["owner"].IsAnyType, Is.True);
    }

    [Test]
    public void Parameters_headers_bodies_responses_and_path_items_may_be_references()
    {
        var reading = Reading.Of("""
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /a: {$ref: '#/components/pathItems/A'}
            components:
              pathItems:
                A:
                  post:
                    parameters: [{$ref: '#/components/parameters/P'}]
                    requestBody: {$ref: '#/components/requestBodies/B'}
                    responses:
                      '200': {$ref: '#/components/responses/R', description: mine}
              parameters:
                P: {name: p, in: query, schema: {type: string}}
              requestBodies:
                B: {required: true, content: {application/json: {schema: {type: string}}}}
              responses:
                R: {description: theirs, headers: {X-H: {$ref: '#/components/headers/H'}}}
              headers:
                H: {schema: {type: integer}}
            """);

        var operation = reading.Operation("/a", "post");
        var response = operation.Responses["200"];
        Assert.That(reading.Lines, Is.Empty);
        Assert.That(operation.Parameters[0].Name, Is.EqualTo("p"));
        Assert.That(operation.RequestBody!.IsRequired, Is.True);
        Assert.That(response.Description, Is.EqualTo("mine"));
        Assert.That(reading.Spec.PointerOf(operation).Pointer, Is.EqualTo("/components/pathItems/A/post"));
        Assert.That(reading.Spec.PointerOf(operation.Parameters[0]).Pointer, Is.EqualTo("/components/parameters/P"));
        Assert.That(reading.Spec.PointerOf(operation.RequestBody).Pointer, Is.EqualTo("/components/requestBodies/B"));
        Assert.That(reading.Spec.PointerOf(operation.RequestBody.Content["application/json"]).Pointer, Is.EqualTo("/components/requestBodies/B/content/application~1json"));
        Assert.That(reading.Spec.PointerOf(response).Pointer, Is.EqualTo("/components/responses/R"));
        Assert.That(reading.Spec.PointerOf(response.Headers["X-H"]).Pointer, Is.EqualTo("/components/headers/H"));
        Assert.That(reading.Spec.Raw(reading.Spec.PointerOf(response))?["description"]?.ToString(), Is.EqualTo("theirs"));
    }

    [Test]
    public void A_circle_of_references_is_one_finding()
    {
        var reading = Reading.OfSchemas("""
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C'}
                C: {$ref: '#/components/schemas/B'}
            """);

        Assert.That(reading.Lines, Is.EqualTo(Expected("api.yaml(7,9): AVG0017 This reference leads back to itself and never to a definition")));
    }

    [Test]
    public void A_schema_that_is_made_of_itself_is_cut()
    {
        var reading = Reading.OfSchemas("""
                A: {allOf: [{$ref: '#/components/schemas/B'}]}
                B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}
            """);

        Assert.That(reading.Ids, Is.EqualTo(Expected("AVG0017")));
        Assert.That(reading.Schema("A").ActualProperties, Is.Empty);
        Assert.That(reading.Schema("B").ActualTypeSchema, Is.Not.Null);
    }

    [Test]
    public void A_discriminators_mapping_is_linked_by_reference_and_by_name()
    {
        var reading = Reading.OfSchemas("""
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator:
                    propertyName: kind
                    mapping: {cat: '#/components/schemas/Cat', dog: Dog, cow: '#/components/schemas/Cow'}
                Cat: {type: object}
                Dog: {type: object}
            """);

        var mapping = reading.Schema("Pet").DiscriminatorObject!.Mapping;
        Assert.That(mapping["cat"].ActualSchema, Is.SameAs(reading.Schema("Cat")));
        Assert.That(mapping["dog"].ActualSchema, Is.SameAs(reading.Schema("Dog")));
        Assert.That(mapping.ContainsKey("cow"), Is.False);
        Assert.That(reading.Lines, Is.EqualTo(Expected(
            "api.yaml(10,62): AVG0005 '#/components/schemas/Cow' does not exist")));
    }

    [TestCase("https://example.com/a.yaml#/X")]
    [TestCase("file:///etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("C:\\\\secrets.yaml")]
    [TestCase("\\\\\\\\host\\\\share\\\\a.yaml")]
    public void References_out_of_the_project_are_never_followed(string reference)
    {
        var reading = Reading.OfSchemas($"    A: {{properties: {{b: {{$ref: \"{reference}\"}}}}}}");

        Assert.That(reading.Ids, Is.EqualTo(Expected("AVG0006")));
        Assert.That(reading.Schema("A").Properties["b"].IsAnyType, Is.True);
    }

    [Test]
    public void No_connection_is_opened_because_of_a_spec()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = "http://" + listener.LocalEndpoint + "/x.json";

        var reading = Reading.Of("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a: {$ref: 'ADDRESS'}
              /b:
                get:
                  parameters: [{$ref: 'ADDRESS'}]
                  requestBody: {$ref: 'ADDRESS'}
                  responses:
                    '200': {$ref: 'ADDRESS'}
                    '201':
                      description: d
                      headers: {X: {$ref: 'ADDRESS'}}
                      content: {application/json: {schema: {$ref: 'ADDRESS'}, examples: {a: {$ref: 'ADDRESS'}}}}
                      links: {l: {$ref: 'ADDRESS'}}
                  callbacks: {c: {$ref: 'ADDRESS'}}
            x-more: {$ref: 'ADDRESS'}
            components:
              schemas:
                A:
                  x-schema: {$ref: 'ADDRESS'}
                  x-dictionaryKey: {$ref: 'ADDRESS'}
                  x-foo: {type: object, properties: {a: {$ref: 'ADDRESS'}}}
                  default: {$ref: 'ADDRESS'}
                  example: {$ref: 'ADDRESS'}
                  enum: [{$ref: 'ADDRESS'}]
                  not: {$ref: 'ADDRESS'}
                  discriminator: {propertyName: p, mapping: {a: 'ADDRESS'}}
                  properties: {p: {type: string}}
            """.Replace("ADDRESS", address, StringComparison.Ordinal));

        Assert.That(reading.IsNull, Is.False);
        Assert.That(reading.Ids, Has.All.EqualTo("AVG0006"));
        Assert.That(reading.Ids, Has.Count.GreaterThan(4));
        Assert.That(listener.Pending(), Is.False);
    }

    [Test]
    public void An_anchor_is_found_wherever_it_stands()
    {
        var reading = Reading.OfSchemas("""
                A: {properties: {b: {$ref: '#here'}, c: {$dynamicRef: '#there'}}, example: {$anchor: here}}
                B: {$defs: {inner: {$anchor: here, type: string}}}
                C: {$dynamicAnchor: there, type: integer}
            """, "3.1.0");

        var properties = reading.Schema("A").Properties;
        Assert.That(reading.Lines, Is.Empty);
        Assert.That((properties["b"].ActualSchema.Type, properties["c"].ActualSchema), Is.EqualTo((JsonObjectType.String, reading.Schema("C"))));
    }

    [Test]
    public void An_anchor_that_no_schema_has_leads_nowhere()
    {
        var reading = Reading.OfSchemas("    A: {properties: {b: {$ref: '#here'}}}", "3.1.0");

        Assert.That(reading.Ids, Is.EqualTo(Expected("AVG0005")));
    }

    [Test]
    public void A_list_of_items_where_nothing_says_array_is_a_choice()
    {
        var reading = Reading.OfSchemas("""
                A: {properties: {b: {items: [{type: string}, {type: 'null'}]}, c: {items: [{type: object}, {type: string}]}, d: {items: [{type: number}, {type: number}]}}}
            """, "3.0.0");

        var properties = reading.Schema("A").Properties;
        Assert.That(reading.Ids, Is.EqualTo(Expected("AVG0016", "AVG0016")));
        Assert.That(
            (properties["b"].Type, properties["b"].IsNullableRaw, properties["c"].AnyOf.Count, properties["d"].Items.Count),
            Is.EqualTo((JsonObjectType.String, true, 2, 2)));
    }

    [Test]
    public void What_repeats_itself_is_told_once()
    {
        var members = string.Join(", ", Enumerable.Range(0, 30).Select(number => $"m{number}: {{items: [{{type: object}}, {{type: string}}]}}"));
        var reading = Reading.OfSchemas($"    A: {{properties: {{{members}}}}}", "3.0.0");

        Assert.That(reading.Ids, Is.EqualTo(Expected("AVG0016")));
        Assert.That(reading.Lines.Single(), Does.Contain("29 more places"));
    }

    [Test]
    public void Keys_with_odd_characters_can_be_referred_to()
    {
        var reading = Reading.OfSchemas("""
                "a b/c~d": {type: string}
                B: {properties: {x: {$ref: '#/components/schemas/a%20b~1c~0d'}, "$ref": {type: integer}, "$type": {type: integer}, "": {type: string}}}
            """);

        var properties = reading.Schema("B").Properties;
        Assert.That(reading.Lines, Is.Empty);
        Assert.That(properties["x"].ActualSchema, Is.SameAs(reading.Schema("a b/c~d")));
        Assert.That(string.Join(",", properties.Keys), Is.EqualTo("x,$ref,$type,"));
    }

    private static string[] Expected(params string[] lines) => lines;
}
