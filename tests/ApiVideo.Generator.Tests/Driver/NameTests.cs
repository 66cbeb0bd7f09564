using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Names follow from places; where two places ask for one, the order of the document decides nothing, and there is a finding.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class NameTests
{
    [Test]
    public void Of_two_components_the_one_that_is_a_csharp_name_keeps_it_whatever_the_order()
    {
        const string one = "    foo-bar: { type: object, properties: { a: { type: string } } }\n";
        const string other = "    FooBar: { type: object, properties: { b: { type: string } } }\n";
        var forth = GeneratorRun.Of(Spec("foo-bar", "FooBar", one + other));
        var back = GeneratorRun.Of(Spec("FooBar", "foo-bar", other + one));

        Assert.That(forth.Files["Acme.Models.FooBar.g.cs"], Does.Contain("string? B").And.EqualTo(back.Files["Acme.Models.FooBar.g.cs"]));
        Assert.That(TypesOf(forth), Is.EquivalentTo(TypesOf(back)));
        Assert.That(FindingsOf(forth), Is.EqualTo(new[] { "AVG0012 14 'FooBar' is renamed to '" + TypesOf(forth).Single(type => type.StartsWith("FooBar", StringComparison.Ordinal) && type != "FooBar") + "', because '/components/schemas/FooBar' has that name" }));
    }

    [Test]
    public void A_component_keeps_its_name_before_what_is_written_out_elsewhere()
    {
        var run = GeneratorRun.Of(Spec("Video", "VideoState", "    Video: { type: object, properties: { state: { type: string, enum: [a, b] } } }\n    VideoState: { type: object, properties: { text: { type: string } } }\n"));

        Assert.That(run.Files["Acme.Models.VideoState.g.cs"], Does.Contain("record VideoState").And.Contain("string? Text"));
        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0012" }));
    }

    [TestCase("Json")]
    [TestCase("JsonConverter")]
    public void A_component_called_as_a_union_and_more_keeps_its_name(string end)
    {
        var union = "    Foo: { oneOf: [ { type: string }, { type: object, properties: { a: { type: string } } } ] }\n";
        var component = $"    Foo{end}: {{ type: object, properties: {{ text: {{ type: string }} }} }}\n";
        var forth = GeneratorRun.Of(Spec("Foo", "Foo" + end, union + component));
        var back = GeneratorRun.Of(Spec("Foo" + end, "Foo", component + union));

        Assert.That(forth.Findings.Concat(back.Findings), Is.Empty);
        Assert.That(TypesOf(forth), Is.EquivalentTo(TypesOf(back)).And.EquivalentTo(new[] { "Foo", "FooVariant2", "Foo" + end }));
    }

    [Test]
    public void Branches_of_a_schema_that_is_a_file_are_named_as_anywhere()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked("""
                openapi: 3.0.3
                info: { title: Acme, version: '1' }
                paths: { /a: { get: { operationId: get, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'address.yaml' } } } } } } } }
                """),
            SpecSource.Plain("""
                oneOf:
                - { title: Of a droplet, type: object, required: [ droplet ], properties: { droplet: { type: integer } } }
                - { title: Of a region, type: object, required: [ region ], properties: { region: { type: string } } }
                - { type: object, required: [ note ], properties: { note: { type: string } } }
                """, "address.yaml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(TypesOf(run), Is.EquivalentTo(new[] { "Address", "AddressOfADroplet", "AddressOfARegion", "AddressVariant3" }));
    }

    [Test]
    public void Parameters_of_an_operation_in_another_file_are_named_by_their_names()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked("""
                openapi: 3.0.3
                info: { title: Acme, version: '1' }
                paths: { /a: { get: { $ref: 'list_runs.yaml' } } }
                """),
            SpecSource.Plain("""
                operationId: list
                parameters:
                - { name: kinds, in: query, schema: { type: array, items: { type: string, enum: [ a ] } } }
                - { name: sort, in: query, schema: { type: string, enum: [ up, down ] } }
                responses: { '204': { description: ok } }
                """, "list_runs.yaml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(TypesOf(run), Is.EquivalentTo(new[] { "ListRunsKind", "ListRunsSort" }));
    }

    [Test]
    public void Members_and_values_of_one_name_are_told_apart_by_what_they_are_called()
    {
        var run = GeneratorRun.Of(Spec("Thing", "Thing", "    Thing: { type: object, properties: { foo-bar: { type: string }, fooBar: { type: integer }, kind: { type: string, enum: [up, UP] } } }\n"));
        var turned = GeneratorRun.Of(Spec("Thing", "Thing", "    Thing: { type: object, properties: { kind: { type: string, enum: [UP, up] }, fooBar: { type: integer }, foo-bar: { type: string } } }\n"));

        foreach (var text in new[] { run.Files["Acme.Models.Thing.g.cs"], turned.Files["Acme.Models.Thing.g.cs"] })
        {
            Assert.That(text, Does.Contain("int? FooBar {").And.Contain("string? FooBar" + ApiVideo.Generator.Naming.StableHash.Of("foo-bar") + " {"));
        }

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0012", "AVG0012" }));
    }

    [Test]
    public void Values_of_an_enum_in_two_spellings_are_one_finding()
    {
        var run = GeneratorRun.Of(Spec("Thing", "Thing", "    Thing: { type: object, properties: { kind: { type: string, enum: [up, UP, down, DOWN, -up] } } }\n"));

        Assert.That(run.Findings.Single().ToString(), Does.StartWith("spec.yaml(14,64): warning AVG0012: 'Up' of the value 'up' is renamed to 'Up").And.EndsWith("because the value 'UP' has that name; values of this enum that are renamed so: 2"));
    }

    [Test]
    public void What_has_the_name_of_a_parameter_of_the_path_has_its_own_place_behind_the_name()
    {
        var run = GeneratorRun.Of(SpecSource.Marked("""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /things/{id}:
                get:
                  operationId: getThing
                  parameters: [ { name: id, in: query, schema: { type: string } }, { name: id, in: path, required: true, schema: { type: string } }, { name: id, in: header, schema: { type: string } } ]
                  responses: { '204': { description: ok } }
            """));

        Assert.That(ParametersOf(run, "GetThingAsync"), Does.StartWith("string id, string? idQuery, string? idHeader, "));
        Assert.That(run.Findings, Is.Empty);
    }

    [Test]
    public void Branches_of_one_title_are_the_first_and_the_second_of_it()
    {
        var run = GeneratorRun.Of(Spec("Thing", "Thing", """
                Thing:
                  oneOf:
                    - { title: Done, type: object, required: [ a ], properties: { a: { type: object, properties: { x: { type: string } } } } }
                    - { title: Done, type: object, required: [ b ], properties: { a: { type: object, properties: { y: { type: string } } }, b: { type: string } } }

            """));

        Assert.That(TypesOf(run), Is.EquivalentTo(new[] { "Thing", "ThingDone", "ThingDoneA", "ThingDone2", "ThingDone2A" }));
        Assert.That(run.Findings, Is.Empty);
    }

    [Test]
    public void The_enum_of_a_parameter_has_the_name_that_its_author_gives_it()
    {
        var run = GeneratorRun.Of(SpecSource.Marked("""
            swagger: '2.0'
            info: { title: Acme, version: '1' }
            paths:
              /things:
                get:
                  operationId: getThings
                  parameters:
                    - { name: k, in: query, type: string, enum: [ a, b ], x-ms-enum: { name: Sku, values: [ { value: a, name: First } ] } }
                    - { name: l, in: query, type: array, items: { type: string, enum: [ a, b ], x-ms-enum: { name: Sku } } }
                  responses: { '204': { description: ok } }
            """));

        Assert.That(ParametersOf(run, "GetThingsAsync"), Does.StartWith("Sku? k, IReadOnlyList<Sku>? l, "));
        Assert.That(run.Findings, Is.Empty);
    }

    [Test]
    public void Authors_give_names_by_extensions()
    {
        var run = GeneratorRun.Of(Spec("Thing", "Thing", """
                Thing:
                  x-csharp-name: Article
                  type: object
                  properties:
                    e: { type: string, x-ms-client-name: renamed }
                    k: { type: string, enum: [ AWait, BGo ], x-ms-enum: { name: WaitKind, values: [ { value: AWait, name: WaitFor, description: Waits. }, { value: BGo, name: GoNow } ] } }
                    l: { type: array, items: { type: string, enum: [ BGo, CStop ], x-ms-enum: { name: WaitKind, modelAsString: true } } }
                    m: { type: string, enum: [ a, b ], x-enum-varnames: [ First ] }

            """));

        Assert.That(run.Files["Acme.Models.Article.g.cs"], Does.Contain("string? Renamed").And.Contain("WaitKind? K").And.Contain("IReadOnlyList<WaitKind>? L").And.Contain("ArticleM? M"));
        Assert.That(run.Files["Acme.Models.WaitKind.g.cs"], Does.Contain(" WaitFor =>").And.Contain(" GoNow =>").And.Contain(" CStop =>").And.Contain("Waits."));
        Assert.That(run.Files["Acme.Models.Article.g.cs"], Does.Contain(" First =>").And.Contain(" B =>"));
        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0016" }));
    }

    [Test]
    public void What_is_no_name_gives_a_finding_and_the_ordinary_name()
    {
        var run = GeneratorRun.Of(Spec("Thing", "Thing", "    Thing: { type: object, properties: { a: { type: string, x-csharp-name: 'not a name' }, b: { type: string, x-ms-client-name: '!' } } }\n"));

        Assert.That(run.Files["Acme.Models.Thing.g.cs"], Does.Contain("string? A").And.Contain("string? B"));
        Assert.That(FindingsOf(run), Is.EqualTo(new[] { "AVG0016 14 '!' is no name; the ordinary name is taken", "AVG0016 14 'not a name' is no C# name; the ordinary name is taken" }));
    }

    private static string ParametersOf(GeneratorRun run, string method) => string.Join(", ", run.Output.GetTypeByMetadataName("Acme.DefaultApi")!.GetMembers(method).OfType<IMethodSymbol>()
        .First().Parameters.Select(parameter => $"{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {parameter.Name}"));

    private static IEnumerable<string> FindingsOf(GeneratorRun run) => run.Findings
        .Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().StartLinePosition.Line + 1} {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal);

    private static List<string> TypesOf(GeneratorRun run) =>
        [.. run.TypesIn("Models")];

    private static SpecSource Spec(string one, string other, string schemas) => SpecSource.Marked($$"""
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /one:
            get:
              operationId: getOne
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/{{one}}' } } } } }
          /other:
            get:
              operationId: getOther
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/{{other}}' } } } } }
        components:
          schemas:

        """ + schemas);
}
