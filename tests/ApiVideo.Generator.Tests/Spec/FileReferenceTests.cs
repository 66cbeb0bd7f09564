using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class FileReferenceTests
{
    private const string Root = """
        openapi: 3.0.3
        info: {title: t, version: '1'}
        paths:
          /pets: {$ref: 'paths/pets.yaml'}
        components:
          schemas:
            Error: {$ref: './models/error.json#/definitions/Problem'}
            error: {type: string}
        """;

    private const string Pets = """
        get:
          responses:
            '200':
              description: d
              content: {application/json: {schema: {$ref: '../models/pet.yaml'}}}
            '400':
              description: d
              content: {application/json: {schema: {$ref: '../api.yaml#/components/schemas/Error'}}}
        """;

    private const string Pet = """
        type: object
        properties:
          parent: {$ref: 'pet.yaml'}
          error: {$ref: "error.json#/definitions/Problem"}
          size: {$ref: 'sizes.yaml#/small'}
        """;

    private const string Error = """
        {"definitions": {"Problem": {"type": "object", "properties": {"text": {"type": "string"}}}}}
        """;

    [Test]
    public void References_lead_through_the_listed_files()
    {
        var reading = Read(Reading.File("models/sizes.yaml", "small: {type: integer}"));

        var responses = reading.Operation("/pets").Responses;
        var pet = responses["200"].Content["application/json"].Schema!.ActualSchema;
        Assert.That(reading.Lines, Is.Empty);
        Assert.That(pet.Properties["parent"].ActualSchema, Is.SameAs(pet));
        Assert.That(pet.Properties["error"].ActualSchema, Is.SameAs(reading.Schema("Error")));
        Assert.That(responses["400"].Content["application/json"].Schema!.ActualSchema, Is.SameAs(reading.Schema("Error")));
        Assert.That(reading.Schema("Error").Properties, Contains.Key("text"));
        Assert.That(reading.Document.Components.Schemas.Keys, Is.EquivalentTo(Names("Error", "error", "pet", "small")));
    }

    [Test]
    public void Elements_of_other_files_know_their_file()
    {
        var reading = Read(Reading.File("models/sizes.yaml", "small: {type: integer}"));

        Assert.That(reading.Spec.PointerOf(reading.Schema("Error")).ToString(), Is.EqualTo("/specs/models/error.json#/definitions/Problem"));
        Assert.That(reading.Spec.PointerOf(reading.Operation("/pets")).ToString(), Is.EqualTo("/specs/paths/pets.yaml#/get"));
        Assert.That(reading.Spec.PointerOf(reading.Schema("pet")).ToString(), Is.EqualTo("/specs/models/pet.yaml#"));
        Assert.That(reading.Spec.Raw(reading.Spec.PointerOf(reading.Schema("pet")))?["type"]?.ToString(), Is.EqualTo("object"));
    }

    [Test]
    public void A_file_that_is_not_listed_is_found_where_it_is_referred_to()
    {
        var reading = Read(Reading.File("models/size.yaml", "small: {type: integer}"));

        Assert.That(reading.Lines, Is.EqualTo(Names(
            "pet.yaml(5,10): AVG0007 'sizes.yaml' is not among the project's additional files; did you mean 'size.yaml'?")));
    }

    [Test]
    public void A_broken_file_is_found_at_its_own_line_once()
    {
        var reading = Read(Reading.File("models/sizes.yaml", "small:\n  - [1\n"));

        Assert.That(reading.Ids, Does.Contain("AVG0002"));
        Assert.That(reading.Lines, Has.Some.StartsWith("sizes.yaml("));
    }

    [Test]
    public void A_name_that_is_taken_gets_its_folder()
    {
        var reading = Reading.Of(
            """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                meta: {type: object, properties: {a: {$ref: 'one/meta.yaml'}, b: {$ref: 'two/meta.yaml'}}}
            """,
            Reading.File("one/meta.yaml", "type: string"),
            Reading.File("two/meta.yaml", "type: integer"));

        Assert.That(reading.Document.Components.Schemas.Keys, Is.EqualTo(Names("meta", "one_meta", "two_meta")));
    }

    [Test]
    public void Paths_with_backslashes_and_other_case_are_found()
    {
        var root = new ApiVideo.Generator.Places.SpecFile(
            @"C:\work\specs\api.yaml",
            new("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {properties: {b: {$ref: 'Models/B.yaml'}}}}}"),
            ApiVideo.Generator.Places.SpecOptions.Default);
        var other = root with { Path = @"C:\work\specs\models\b.yaml", Text = new("type: integer") };

        var reading = Reading.Of(root, other);

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Schema("A").Properties["b"].ActualSchema.Type, Is.EqualTo(NJsonSchema.JsonObjectType.Integer));
    }

    private static Reading Read(ApiVideo.Generator.Places.SpecFile last) => Reading.Of(
        Root, Reading.File("paths/pets.yaml", Pets), Reading.File("models/pet.yaml", Pet), Reading.File("models/error.json", Error), last);

    private static string[] Names(params string[] names) => names;
}
