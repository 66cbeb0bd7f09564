using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>What overlays make of a document, by the rules of their specification.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class OverlayTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

    [TestCase("1.0.0")]
    [TestCase("1.1.0")]
    public void One_action_can_mirror_the_structure_of_the_document(string version) => Becomes(
        """
        paths:
          /:
            get: { summary: Home, responses: {} }
          /films:
            summary: Films
            get: { tags: [ old ], responses: {} }
        """,
        """
        info: { title: t, version: '1', x-changed: true }
        paths:
          /:
            get: { summary: Start, responses: {}, x-limit: 100 }
            summary: The start
          /films:
            summary: Films
            get: { tags: [ old, new ], responses: {} }
        """,
        Overlay("""
        - target: $
          update:
            info: { x-changed: true }
            paths:
              /: { summary: The start, get: { summary: Start, x-limit: 100 } }
              /films: { get: { tags: [ new ] } }
        """, version));

    [Test]
    public void Actions_can_each_have_their_target() => Becomes(
        """
        paths:
          /a: { get: { description: old, responses: {} } }
          /b: { get: { description: old, responses: {} } }
        """,
        """
        paths:
          /a: { get: { description: new a, responses: {} } }
          /b: { get: { description: new b, responses: {} }, post: { x-safe: false, responses: {} } }
        """,
        Overlay("""
        - target: $.paths['/a'].get
          update: { description: new a }
        - target: $.paths['/b'].get.description
          update: new b
        - target: $.paths["/b"]
          update: { post: { x-safe: false, responses: {} } }
        """));

    [Test]
    public void An_action_changes_each_node_that_its_target_selects() => Becomes(
        """
        paths:
          /a: { get: { parameters: [ { name: filter, in: query, schema: { type: string } }, { name: other, in: query } ], responses: {} } }
          /b: { get: { parameters: [ { name: filter, in: query } ], responses: {} } }
        components: { schemas: { filter: { type: string } } }
        """,
        """
        paths:
          /a: { get: { parameters: [ { name: filter, in: query, schema: { type: string, $ref: '#/components/schemas/filter' } }, { name: other, in: query } ], responses: {}, x-safe: true } }
          /b: { get: { parameters: [ { name: filter, in: query, schema: { $ref: '#/components/schemas/filter' } } ], responses: {}, x-safe: true } }
        components: { schemas: { filter: { type: string } } }
        """,
        Overlay("""
        - target: $.paths.*.get
          update: { x-safe: true }
        - target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']
          update: { schema: { $ref: '#/components/schemas/filter' } }
        """));

    [Test]
    public void Items_are_appended_and_removed() => Becomes(
        """
        paths: { /a: { get: { tags: [ a, dummy, b, dummy ], parameters: [ { name: dummy, in: query }, { name: kept, in: query } ], responses: {} } } }
        """,
        """
        paths: { /a: { get: { tags: [ a, b, c ], parameters: [ { name: kept, in: query }, { name: new, in: query }, { name: x, in: query }, { name: y, in: query } ], responses: {} } } }
        """,
        Overlay("""
        - target: $.paths.*.get.parameters
          update: { name: new, in: query }
        - target: $.paths.*.get.parameters
          update: [ { name: x, in: query }, { name: y, in: query } ]
        - target: $.paths.*.get.parameters[?@.name == 'dummy']
          remove: true
        - target: $.paths.*.get.tags[?@ == 'dummy']
          remove: true
        - target: $.paths.*.get.tags
          update: c
        """));

    [Test]
    public void The_first_version_appends_a_list_as_one_item() => Becomes(
        "paths: {}\nx-pairs: [ [ 1 ] ]\n", "paths: {}\nx-pairs: [ [ 1 ], [ 2, 3 ] ]\n", Overlay("- { target: $.x-pairs, update: [ 2, 3 ] }\n", "1.0.0"));

    [TestCase("$.paths[?@.get['x-traits'][?@ == 'paged']].get")]
    [TestCase("$.paths[?(@.get.x-traits[?(@ == 'paged')])].get")]
    [TestCase("$.paths.*[?@['x-traits'][?@ == 'paged']]")]
    public void A_document_can_say_by_its_traits_where_updates_belong(string target) => Becomes(
        """
        paths:
          /items: { get: { x-traits: [ paged ], responses: {} } }
          /items/{id}/parts: { get: { x-traits: [ slow, paged ], parameters: [ { name: id, in: path, required: true } ], responses: {} } }
          /other: { get: { responses: {} } }
        """,
        """
        paths:
          /items: { get: { x-traits: [ paged ], responses: {}, parameters: [ { name: top, in: query }, { name: skip, in: query } ] } }
          /items/{id}/parts: { get: { x-traits: [ slow, paged ], parameters: [ { name: id, in: path, required: true }, { name: top, in: query }, { name: skip, in: query } ], responses: {} } }
          /other: { get: { responses: {} } }
        """,
        Overlay($"- target: \"{target}\"\n  update: {{ parameters: [ {{ name: top, in: query }}, {{ name: skip, in: query }} ] }}\n"));

    [Test]
    public void A_path_can_be_copied_and_moved() => Becomes(
        """
        paths:
          /items: { get: { responses: {} } }
          /some: { delete: { responses: {} } }
        """,
        """
        paths:
          /some: { delete: { responses: {} }, get: { responses: {} } }
          /new: { get: { responses: {}, x-moved: true } }
        """,
        Overlay("""
        - target: $.paths["/some"]
          copy: $.paths["/items"]
        - target: $.paths
          update: { /new: {} }
        - target: $.paths["/new"]
          copy: $.paths["/items"]
        - target: $.paths["/items"]
          remove: true
        - target: $.paths["/new"].get
          update: { x-moved: true }
        """));

    [Test]
    public void What_is_copied_is_what_it_was_before_the_action() => Becomes(
        "paths: {}\nx-a: [ 1, 2 ]\nx-b: { c: { d: 1 } }\n", "paths: {}\nx-a: [ 1, 2, 1, 2 ]\nx-b: { c: { d: 1, c: { d: 1 } } }\n",
        Overlay("- { target: $.x-a, copy: $.x-a }\n- { target: $.x-b.c, copy: $.x-b }\n"));

    [Test]
    public void Actions_and_overlays_see_what_those_before_them_did() => Becomes(
        "paths: {}\nx-a: { old: 1 }\n", "paths: {}\nx-a: { new: 1, last: 2 }\nx-b: 2\n",
        Overlay("- { target: $.x-a, remove: true }\n- { target: $, update: { x-a: { new: 1 }, x-b: 1 } }\n"),
        Overlay("- { target: $.x-a, update: { last: 2 } }\n- { target: $.x-b, update: 2 }\n", "1.0.0").Replace("1.0.0", "1.1", StringComparison.Ordinal));

    [Test]
    public void A_removal_counts_before_an_update_and_a_node_counts_once() => Becomes(
        "paths: {}\nx-a: [ { n: 1, t: [] }, { n: 2, t: [] } ]\n", "paths: {}\nx-a: [ { n: 1, t: [ 1 ] } ]\n",
        Overlay("- { target: '$.x-a[1,-1]', remove: true, update: { n: 3 } }\n- { target: '$.x-a[0,0,*].t', update: 1 }\n"));

    [Test]
    public void What_lies_in_a_removed_node_goes_with_it() => Becomes(
        "paths: {}\nx-a: { x-a: { x-a: 1 } }\n", "paths: {}\n", Overlay("- { target: $..x-a, remove: true }\n"));

    [Test]
    public void An_empty_member_of_the_document_takes_anything() => Becomes(
        "paths: {}\ncomponents:\n", "paths: {}\ncomponents: { schemas: { a: { type: string } } }\n", Overlay("- { target: $, update: { components: { schemas: { a: { type: string } } } } }\n"));

    [Test]
    public void Json_overlays_change_yaml_documents() => Becomes(
        "paths: {}\n", "paths: {}\nx-a: 1\n", "{ \"overlay\": \"1.0.0\", \"info\": { \"title\": \"t\", \"version\": \"1\" }, \"actions\": [ { \"target\": \"$\", \"update\": { \"x-a\": 1 } } ] }");

    [Test]
    public void Anchors_of_an_overlay_are_its_own() => Becomes(
        "paths: {}\n", "paths: {}\nx-a: { b: 1 }\nx-c: { b: 1 }\n", Overlay("- { target: $, update: { x-a: &a { b: 1 }, x-c: *a } }\n"));

    [Test]
    public void A_reference_in_an_overlay_is_one_of_the_document()
    {
        var reading = Reading.OfOverlaid(
            Head + "paths: {}\ncomponents:\n  schemas:\n    a: { type: object, properties: { b: { type: string } } }\n    c: { type: integer, format: int64 }\n",
            Overlay("- target: $.components.schemas.a.properties\n  update: { d: { $ref: '#/components/schemas/c' } }\n"));

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Schema("a").Properties["d"].Reference, Is.SameAs(reading.Schema("c")));
    }

    [Test]
    public void A_file_that_a_reference_of_an_overlay_names_is_beside_the_document()
    {
        var overlay = Reading.File("overlays/1.yaml", Overlay("- target: $.components.schemas\n  update: { d: { $ref: 'other.yaml#/x' } }\n"));
        var other = Reading.File("other.yaml", "x: { type: integer }\n");
        var reading = Reading.Of(new SpecInput(Reading.File("api.yaml", Head + "paths: {}\ncomponents: { schemas: { a: { type: string } } }\n"), [other], NamespaceTakenBy: null) { Overlays = [overlay] });

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Schema("d").ActualSchema.Type, Is.EqualTo(NJsonSchema.JsonObjectType.Integer));
    }

    [Test]
    public void The_version_of_the_document_can_be_changed()
    {
        var reading = Reading.OfOverlaid("swagger: '2.0'\ninfo: { title: t, version: '1' }\npaths: {}\n", Overlay("- { target: $, update: { openapi: 3.1.0 } }\n- { target: $.swagger, remove: true }\n"));

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Spec.Dialect, Is.EqualTo(Generator.Spec.Normalizing.SpecDialect.OpenApi31));
    }

    [Test]
    public void An_overlay_that_multiplies_the_document_is_refused()
    {
        var doubling = string.Concat(Enumerable.Repeat("- { target: $.x-a, copy: $.x-a }\n", 40));
        var nesting = string.Concat(Enumerable.Repeat("- { target: $..x-b, copy: $ }\n", 40));

        Assert.That(Reading.OfOverlaid(Head + "paths: {}\nx-a: [ 1 ]\n", Overlay(doubling)).Lines.Single(), Does.Contain("AVG0019").And.Contain("too many nodes"));
        Assert.That(Reading.OfOverlaid(Head + "paths: {}\nx-b: {}\n", Overlay(nesting)).Ids, Does.Contain("AVG0019").Or.Contain("AVG0020"));
    }

    private static string Overlay(string actions, string version = "1.1.0") =>
        $"overlay: {version}\ninfo: {{ title: Changes, version: '1' }}\nactions:\n{string.Concat(actions.TrimEnd('\n').Split('\n').Select(static line => "  " + line + "\n"))}";

    private static void Becomes(string document, string expected, params string[] overlays)
    {
        var reading = Reading.OfOverlaid(Head + document, overlays);

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(Text(reading.Spec.Root), Is.EqualTo(Text(Tree(expected.StartsWith("info:", StringComparison.Ordinal) ? "openapi: 3.1.0\n" + expected : Head + expected))));
    }

    private static JToken Tree(string text) => TreeReader.Read(Reading.File("expected.yaml", text), new FindingBag(), CancellationToken.None)!;

    private static string Text(JToken tree) => tree.ToString(Formatting.Indented);
}
