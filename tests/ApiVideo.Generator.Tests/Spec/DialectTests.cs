using NJsonSchema;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Schemas of 3.1 as the builders see them: in the words of 3.0.</summary>
public sealed class DialectTests
{
    [Test]
    public void A_type_list_with_null_is_a_nullable_type()
    {
        var schema = Schema("{type: [string, 'null']}");

        Assert.That(schema.Type, Is.EqualTo(JsonObjectType.String));
        Assert.That(schema.IsNullableRaw, Is.True);
    }

    [Test]
    public void Several_types_are_a_choice_in_which_each_branch_has_what_is_said_of_its_type()
    {
        var schema = Schema("{type: [string, integer, 'null'], format: uuid, minimum: 2, enum: [a, 1, null], description: d}");

        Assert.That(schema.AnyOf.Select(branch => branch.Type), Is.EqualTo(new[] { JsonObjectType.String, JsonObjectType.Integer }));
        Assert.That(schema.AnyOf.Select(branch => branch.Enumeration.Single()), Is.EqualTo(new object[] { "a", 1L }));
        Assert.That(schema.AnyOf.Select(branch => (branch.Format, branch.Minimum)), Is.EqualTo(new (string?, decimal?)[] { ("uuid", null), ("uuid", 2) }));
        Assert.That((schema.IsNullableRaw, schema.Description), Is.EqualTo(((bool?)true, "d")));
    }

    [Test]
    public void Integer_beside_number_is_a_number() =>
        Assert.That(Schema("{type: [number, integer]}").Type, Is.EqualTo(JsonObjectType.Number | JsonObjectType.Integer));

    [Test]
    public void Constants_to_choose_from_are_an_enum_with_names_and_descriptions()
    {
        var schema = Schema("{oneOf: [{const: 1, title: Small, description: s}, {const: 2, title: Large}, {type: 'null'}]}");

        Assert.That(schema.Enumeration, Is.EqualTo(new object[] { 1L, 2L }));
        Assert.That(schema.EnumerationNames, Is.EqualTo(new[] { "Small", "Large" }));
        Assert.That(schema.EnumerationDescriptions, Is.EqualTo(new[] { "s", "" }));
        Assert.That((schema.Type, schema.IsNullableRaw, schema.OneOf.Count), Is.EqualTo((JsonObjectType.Integer, (bool?)true, 0)));
    }

    [Test]
    public void Constants_of_different_kinds_stay_a_choice() =>
        Assert.That(Schema("{oneOf: [{const: 1}, {const: a}]}").OneOf, Has.Count.EqualTo(2));

    [Test]
    public void A_property_that_nothing_satisfies_is_not_there() =>
        Assert.That(Schema("{type: object, properties: {a: false, b: true}}").Properties.Keys, Is.EqualTo(new[] { "b" }));

    [Test]
    public void Items_count_where_the_value_may_be_a_list()
    {
        Assert.That(Schema("{type: [string, 'null'], items: {type: string}}").Item, Is.Null);
        Assert.That(Schema("{type: string, items: {type: string}}").Item, Is.Null);
        Assert.That(Schema("{type: [array, 'null'], items: {type: string}}").Item, Is.Not.Null);
    }

    [TestCase("{anyOf: [{type: integer}, {type: 'null'}], description: d}")]
    [TestCase("{oneOf: [{type: 'null'}, {type: integer}], description: d}")]
    [TestCase("{anyOf: [{anyOf: [{type: integer}, {type: 'null'}]}, {type: 'null'}], description: d}")]
    public void A_branch_for_null_makes_the_other_branch_nullable(string yaml)
    {
        var schema = Schema(yaml);

        Assert.That(schema.Type, Is.EqualTo(JsonObjectType.Integer));
        Assert.That(schema.IsNullableRaw, Is.True);
        Assert.That(schema.AnyOf.Concat(schema.OneOf), Is.Empty);
        Assert.That(schema.Description, Is.EqualTo("d"));
    }

    [Test]
    public void A_reference_or_null_is_a_nullable_reference()
    {
        var schema = Schema("{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}");

        Assert.That(schema.HasReference, Is.True);
        Assert.That(schema.IsNullableRaw, Is.True);
        Assert.That(schema.ActualSchema.Type, Is.EqualTo(JsonObjectType.Object));
    }

    [Test]
    public void Null_among_several_branches_makes_the_union_nullable()
    {
        var schema = Schema("{oneOf: [{type: string}, {type: 'null'}, {type: integer}]}");

        Assert.That(schema.OneOf, Has.Count.EqualTo(2));
        Assert.That(schema.IsNullableRaw, Is.True);
    }

    [TestCase("{const: a}", JsonObjectType.String, "a")]
    [TestCase("{const: 1}", JsonObjectType.Integer, "1")]
    [TestCase("{enum: [a, null, b]}", JsonObjectType.String, "a,b")]
    public void Constants_and_enums_have_a_type_and_no_null(string yaml, JsonObjectType type, string values)
    {
        var schema = Schema(yaml);

        Assert.That(schema.Type, Is.EqualTo(type));
        Assert.That(string.Join(",", schema.Enumeration), Is.EqualTo(values));
    }

    [Test]
    public void Members_beside_a_reference_are_an_intersection()
    {
        var schema = Schema("{$ref: '#/components/schemas/B', description: d, required: [x], properties: {x: {type: string}}}");

        Assert.That(schema.HasReference, Is.False);
        Assert.That(schema.AllOf.First().ActualSchema.Properties, Contains.Key("b"));
        Assert.That(schema.AllOf.Last().Properties, Contains.Key("x"));
        Assert.That(schema.Description, Is.EqualTo("d"));
    }

    [Test]
    public void Definitions_inside_a_schema_become_components()
    {
        var reading = Reading.OfSchemas("""
                A:
                  properties: {x: {$ref: '#/components/schemas/A/$defs/Inner'}}
                  $defs: {Inner: {type: integer}}
            """, "3.1.0");

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Schema("A").Properties["x"].ActualSchema, Is.SameAs(reading.Schema("Inner")));
        Assert.That(reading.Spec.PointerOf(reading.Schema("Inner")).Pointer, Is.EqualTo("/components/schemas/A/$defs/Inner"));
    }

    [TestCase("{type: string, contentEncoding: base64}", "byte")]
    [TestCase("{type: string, contentMediaType: application/octet-stream}", "binary")]
    [TestCase("{contentMediaType: image/png}", "binary")]
    [TestCase("{type: string, contentMediaType: application/json}", null)]
    public void Content_keywords_are_formats(string yaml, string? format) => Assert.That(Schema(yaml).Format, Is.EqualTo(format));

    [Test]
    public void Other_keywords_find_their_place()
    {
        Assert.That(Schema("{prefixItems: [{type: string}, {type: integer}]}").Items, Has.Count.EqualTo(2));
        Assert.That(Schema("{type: array, items: true}").Item, Is.Null);
        Assert.That(Schema("{type: integer, exclusiveMinimum: 3}").Minimum, Is.EqualTo(4));
        Assert.That(Schema("{type: object, patternProperties: {'^x': {type: integer}}}").AdditionalPropertiesSchema!.Type, Is.EqualTo(JsonObjectType.Integer));
        Assert.That(Schema("{type: object, properties: {x: true}}").Properties["x"].IsAnyType, Is.True);
        Assert.That(Schema("{type: string, examples: [a, b]}").Example, Is.EqualTo("a"));
        Assert.That(Schema("{type: string, deprecated: true}").IsDeprecated, Is.True);
        Assert.That(Schema("{type: object, additionalProperties: false}").AllowAdditionalProperties, Is.False);
    }

    [Test]
    public void Limits_beyond_dotnet_are_wide_or_none()
    {
        var schema = Schema("{type: integer, maximum: 1e400, maxLength: 9999999999, minimum: -9223372036854775808}");

        Assert.That(schema.Maximum, Is.GreaterThan(ulong.MaxValue));
        Assert.That(schema.MaxLength, Is.Null);
        Assert.That(schema.Minimum, Is.EqualTo(-9223372036854775808m));
    }

    [Test]
    public void Webhooks_are_beside_the_document_and_linked()
    {
        var reading = Reading.Of("""
            openapi: 3.1.0
            info: {title: t, version: '1'}
            webhooks:
              thing.happened:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            x-webhooks:
              other.happened: {post: {operationId: x, responses: {}}}
            components: {schemas: {A: {type: object}}}
            """);

        var operation = reading.Spec.Deliveries[0].Item["post"];
        Assert.That(reading.Lines, Is.Empty);
        Assert.That(string.Join(",", reading.Spec.Deliveries.Select(delivery => delivery.Name)), Is.EqualTo("thing.happened,other.happened"));
        Assert.That(reading.Document.Paths, Is.Empty);
        Assert.That(operation.RequestBody!.Content["application/json"].Schema!.ActualSchema, Is.SameAs(reading.Schema("A")));
        Assert.That(reading.Spec.PointerOf(operation).Pointer, Is.EqualTo("/webhooks/thing.happened/post"));
    }

    private static JsonSchema Schema(string yaml)
    {
        var reading = Reading.OfSchemas($"    A: {yaml}\n    B: {{type: object, properties: {{b: {{type: string}}}}}}", "3.1.0");
        Assert.That(reading.Lines, Is.Empty);
        return reading.Schema("A");
    }
}
