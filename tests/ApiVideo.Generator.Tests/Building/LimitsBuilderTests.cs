using ApiVideo.Generator.Building.Schemas;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

/// <summary>What a document says of values beyond their types is kept as it says.</summary>
public sealed class LimitsBuilderTests
{
    [TestCase("3.0.3", "{ type: number, minimum: 0, exclusiveMinimum: true }", "exclusiveMinimum=0")]
    [TestCase("3.0.3", "{ type: integer, maximum: 9, exclusiveMaximum: true, minimum: 1, exclusiveMinimum: false }", "minimum=1 exclusiveMaximum=9")]
    [TestCase("3.1.0", "{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1.5 }", "exclusiveMinimum=0 exclusiveMaximum=1.5")]
    [TestCase("3.1.0", "{ type: [number, 'null'], exclusiveMinimum: 0, minimum: -1 }", "minimum=-1 exclusiveMinimum=0")]
    [TestCase("3.1.0", "{ type: integer, exclusiveMinimum: 0 }", "minimum=1")]
    [TestCase("3.1.0", "{ type: number, minimum: 1e300, exclusiveMaximum: -1e300, maximum: 5 }", "maximum=5")]
    [TestCase("3.1.0", "{ type: number, multipleOf: 0.01 }", "multipleOf=0.01")]
    [TestCase("3.1.0", "{ type: string, minLength: 1, maxLength: 9, pattern: '^a', format: email }", "format=email minLength=1 maxLength=9 pattern=^a")]
    [TestCase("3.1.0", "{ type: array, items: {}, minItems: 1, maxItems: 3, uniqueItems: true }", "minItems=1 maxItems=3 uniqueItems=true")]
    public void Limits_are_those_of_the_document(string version, string schema, string expected)
    {
        var spec = Spec.Reading.Of($"openapi: {version}\ninfo: {{ title: Acme, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {schema} }} }}\n").Spec;

        var limits = LimitsBuilder.Of(spec.Document.Definitions["A"]);

        Assert.That(limits.Select(limit => $"{limit.Keyword}={limit.Value}").Order(StringComparer.Ordinal), Is.EqualTo(expected.Split(' ').Order(StringComparer.Ordinal)));
    }
}
