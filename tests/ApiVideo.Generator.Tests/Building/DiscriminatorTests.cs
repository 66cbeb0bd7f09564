using ApiVideo.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

/// <summary>What a discriminator does to the types that it tells, in every version of OpenAPI.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DiscriminatorTests
{
    private const string Swagger = """
        swagger: "2.0"
        info: { title: Acme, version: "1" }
        paths: { /pets: { get: { responses: { "200": { description: ok, schema: { $ref: "#/definitions/Pet" } } } } } }
        definitions:
          Pet: { type: object, required: [kind], discriminator: kind, properties: { kind: { type: string } } }
          Cat: { x-ms-discriminator-value: cat, allOf: [ { $ref: "#/definitions/Pet" } ], properties: { lives: { type: integer } } }
          Dog: { allOf: [ { $ref: "#/definitions/Pet" } ], properties: { tricks: { type: integer } } }
        """;

    private const string Head = """
        openapi: 3.0.3
        info: { title: Acme, version: "1" }
        paths: { /pets: { get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } } }
        components:
          schemas:

        """;

    [Test]
    public void A_swagger_document_gives_the_definitions_name_or_the_extensions_value()
    {
        var run = GeneratorRun.Of(Swagger);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Models.Cat.g.cs"], Does.Contain("""writer.WriteString("kind"u8, "cat"u8);"""));
        Assert.That(run.Files["Acme.Models.Dog.g.cs"], Does.Contain("""writer.WriteString("kind"u8, "Dog"u8);"""));
        Assert.That(run.Files["Acme.Models.Pet.g.cs"], Does.Contain("case \"cat\":\n").And.Contain("case \"Dog\":\n"));
    }

    [TestCase("new Acme.Dog { Tricks = 1 }", "")]
    [TestCase("new Acme.Dog { Kind = \"cat\" }", "CS0200")]
    [TestCase("new Acme.Pet { Kind = \"hamster\" }", "")]
    [TestCase("new Acme.Pet()", "")]
    public void Nobody_has_to_say_what_a_type_with_one_value_is_and_nobody_can(string expression, string error)
    {
        var output = GeneratorRun.Of(Swagger).Output;
        var tree = CSharpSyntaxTree.ParseText($"class Use {{ object _use = {expression}; }}", (CSharpParseOptions)output.SyntaxTrees[0].Options);

        var errors = output.AddSyntaxTrees(tree).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);

        Assert.That(errors, Is.EqualTo(error.Length == 0 ? Array.Empty<string>() : [error]));
    }

    [Test]
    public void A_mapping_may_lead_to_a_file()
    {
        var pet = SpecSource.Marked(Head + """
                Pet: { oneOf: [ { $ref: "cat.yaml" }, { $ref: "more.yaml#/Dog" } ], discriminator: { propertyName: kind, mapping: { meow: cat.yaml, woof: "more.yaml#/Dog" } } }
            """);
        var cat = SpecSource.Plain("type: object\nproperties: { lives: { type: integer } }\n", "cat.yaml");
        var dog = SpecSource.Plain("Dog: { type: object, properties: { tricks: { type: integer } } }\n", "more.yaml");

        var run = GeneratorRun.Of(pet, cat, dog);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Models.Pet.g.cs"], Does.Contain("\"kind\", isText: true, \"meow\");").And.Contain("\"kind\", isText: true, \"woof\");"));
    }

    [Test]
    public void A_base_may_come_after_what_takes_it_in_and_be_nothing_but_a_list()
    {
        var run = GeneratorRun.Of(Head + """
                ACat: { allOf: [ { $ref: "#/components/schemas/Pet" } ], properties: { lives: { type: integer } } }
                Pet: { type: object, discriminator: { propertyName: kind }, anyOf: [ { $ref: "#/components/schemas/ACat" }, { $ref: "#/components/schemas/ZDog" } ] }
                ZDog: { allOf: [ { $ref: "#/components/schemas/Pet" } ], properties: { tricks: { type: integer } } }
            """);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Models.ACat.g.cs"], Does.Contain("record ACat : Pet, IJsonCodec<ACat>\n"));
        Assert.That(run.Files["Acme.Models.ZDog.g.cs"], Does.Contain("record ZDog : Pet, IJsonCodec<ZDog>\n"));
    }

    [Test]
    public void Members_beside_a_choice_are_those_of_each_case_and_of_no_other_use_of_its_schema()
    {
        var run = GeneratorRun.Of(Head + """
                Pet: { type: object, required: [id], properties: { id: { type: string }, other: { $ref: "#/components/schemas/Dog" } }, discriminator: { propertyName: kind }, oneOf: [ { $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" } ] }
                Cat: { type: object, properties: { kind: { type: string }, lives: { type: integer } } }
                Dog: { type: object, properties: { kind: { type: string }, tricks: { type: integer } } }
            """);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Models.Pet.g.cs"], Does.Contain("bool TryGetPetCat(").And.Contain("bool TryGetPetDog("));
        Assert.That(run.Files["Acme.Models.Pet.g.cs"], Does.Contain(" required string Id ").And.Contain(" Dog? Other ").And.Contain(" Lives "));
        Assert.That(run.Files["Acme.Models.Pet.g.cs"], Does.Contain(" record PetDog ").And.Contain(" Tricks "));
        Assert.That(run.Files["Acme.Models.Dog.g.cs"], Does.Contain(" Tricks ").And.Not.Contain(" Id "));
    }

    [Test]
    public void Cases_of_one_type_and_cases_whose_names_run_together_are_told_apart()
    {
        var run = GeneratorRun.Of(Head + """
                Pet: { type: object, properties: { id: { type: string }, next: { $ref: "#/components/schemas/PetCat" } }, additionalProperties: { type: integer }, discriminator: { propertyName: kind }, oneOf: [ { $ref: "#/components/schemas/CatFile" }, { $ref: "#/components/schemas/Same" }, { $ref: "#/components/schemas/Dog" } ] }
                PetCat: { type: object, properties: { at: { type: string } }, discriminator: { propertyName: kind }, oneOf: [ { $ref: "#/components/schemas/File" }, { $ref: "#/components/schemas/Dog" } ] }
                CatFile: { type: object, properties: { kind: { type: string }, lives: { type: integer } } }
                Same: { allOf: [ { $ref: "#/components/schemas/CatFile" } ] }
                File: { type: object, properties: { kind: { type: string }, size: { type: integer } } }
                Dog: { type: object, properties: { kind: { type: string }, tricks: { type: integer } } }
            """);

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0012" }), "Two places want the name PetCatFile.");
        Assert.That(run.Files["Acme.Models.Pet.g.cs"], Does.Contain(" Lives ").And.Contain(" IReadOnlyDictionary<string, int> AdditionalProperties "));
        Assert.That(run.Files["Acme.Models.PetCat.g.cs"], Does.Contain(" Size ").And.Contain("? At "));
    }

    [TestCase("""{ oneOf: [ { $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" } ], discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cta" } } }""", "AVG0005", 6)]
    [TestCase("""{ oneOf: [ { $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" } ], discriminator: { propertyName: kind, mapping: { cow: Cow } } }""", "AVG0016", 6)]
    [TestCase("""{ type: object, discriminator: { propertyName: kind, mapping: { cow: Cow } } }""", "AVG0016", 6)]
    [TestCase("""{ oneOf: [ { $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" } ], discriminator: { propertyName: kind, mapping: { hound: Dog } } }""", "AVG0016", 6)]
    [TestCase("""{ oneOf: [ { $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" } ], discriminator: { propertyName: kind, mapping: { dog: { $ref: "#/components/schemas/Dog" } } } }""", "AVG0016", 6)]
    [TestCase("""{ oneOf: [ { $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Same" } ], discriminator: { propertyName: kind } }""", "AVG0016", 6)]
    public void What_a_discriminator_says_in_vain_is_told(string pet, string id, int line)
    {
        var run = GeneratorRun.Of(Head + $$"""
                Pet: {{pet}}
                Cat: { type: object, properties: { kind: { type: string, enum: [cat] }, lives: { type: integer } } }
                Dog: { type: object, properties: { kind: { type: string, enum: [dog] }, tricks: { type: integer } } }
                Same: { type: object, properties: { kind: { type: string, enum: [cat] }, tricks: { type: number } } }
                Cow: { type: object, properties: { milk: { type: integer } } }
                Goat: { allOf: [ { $ref: "#/components/schemas/Pet" } ], properties: { horns: { type: integer } } }
            """);

        var finding = run.Findings.Single();
        Assert.That(finding.Id, Is.EqualTo(id));
        Assert.That(finding.Location.GetLineSpan().StartLinePosition.Line + 1, Is.EqualTo(line), finding.ToString());
    }

    [TestCase("[ true, { $ref: '#/components/schemas/Dog' } ]", true)]
    [TestCase("[ { $ref: '#/components/schemas/Dog' }, {} ]", true)]
    [TestCase("[ { description: Whatever. }, { type: string } ]", true)]
    [TestCase("[ { $ref: '#/components/schemas/Dog' }, { anyOf: [ {}, { type: string } ] } ]", true)]
    [TestCase("[ { $ref: '#/components/schemas/Dog' }, { required: [tricks] } ]", false)]
    [TestCase("[ { $ref: '#/components/schemas/Dog' }, false ]", false)]
    public void A_choice_with_a_branch_that_takes_anything_is_any_json(string branches, bool isAny)
    {
        var run = GeneratorRun.Of(Head.Replace("3.0.3", "3.1.0", StringComparison.Ordinal) + $$"""
                Pet: { anyOf: {{branches}} }
                Dog: { type: object, properties: { tricks: { type: integer } } }
            """);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Client.DefaultApi.g.cs"].Contains("JsonElement>", StringComparison.Ordinal), Is.EqualTo(isAny));
    }
}
