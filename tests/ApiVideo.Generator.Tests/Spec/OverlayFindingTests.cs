using ApiVideo.Generator.Spec;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>The findings about overlays, and their places: the overlays have a mark at the place.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class OverlayFindingTests
{
    private const char Mark = '»';

    private const string Document = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /videos:
            get:
              tags: [ a, b ]
              deprecated: true
              responses: {}
        """;

    [TestCase("»", "the file is empty")]
    [TestCase("»openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: {}\n", "it has no 'overlay'")]
    [TestCase("»- a\n- b\n", "it has no 'overlay'")]
    [TestCase("»overlay: 2.0.0\nactions: [ { target: $, update: {} } ]\n", "the version '2.0.0' is not supported")]
    [TestCase("»overlay: 1.2.0\nactions: [ { target: $, update: {} } ]\n", "the version '1.2.0' is not supported")]
    [TestCase("»overlay:\nactions: [ { target: $, update: {} } ]\n", "the version '' is not supported")]
    [TestCase("»overlay: 1.0.0\n", "'actions' should be a list")]
    [TestCase("overlay: 1.0.0\n»actions: []\n", "'actions' should be a list")]
    [TestCase("overlay: 1.0.0\n»actions: { target: $ }\n", "'actions' should be a list")]
    public void A_file_that_is_no_overlay_is_an_error(string overlay, string problem) => IsTold("AVG0019", overlay, problem);

    [Test]
    public void An_overlay_that_cannot_be_read_is_an_error_where_it_breaks() =>
        IsTold("AVG0002", "overlay: 1.0.0\nactions:\n  - target: $\n    update: { a: ] »}\n".Replace("] »", "»] ", StringComparison.Ordinal), "The document is not valid YAML");

    [TestCase("1.0.0")]
    [TestCase("1.1.0")]
    [TestCase("1.0")]
    [TestCase("1.1")]
    [TestCase("'1.1.3'")]
    public void A_version_that_is_known_is_read(string version) =>
        Assert.That(Reading.OfOverlaid(Document, $"overlay: {version}\nactions: [ {{ target: $, update: {{ x-a: 1 }} }} ]\n").Lines, Is.Empty);

    [TestCase("- { »target: \"$.paths['/vidios'].get\", update: {} }", "'$.paths['/vidios'].get' matches nothing in 'api.yaml'; did you mean '/videos'?")]
    [TestCase("- { »target: '$.paths.*.get.parameters[?@.name == ''a'']', remove: true }", "matches nothing in 'api.yaml'")]
    [TestCase("- { »target: '$.paths./videos.get', update: {} }", "the path '$.paths./videos.get' cannot be used: a name is expected at '/videos.get'")]
    [TestCase("- { »target: '$.paths[?(@.x =~ /a/)]', update: {} }", "cannot be used: ')' is expected at '=~ /a/)]'")]
    [TestCase("- { »target: paths, update: {} }", "'$' is expected at 'paths'")]
    [TestCase("- { »target: '', update: {} }", "'$' is expected at its end")]
    [TestCase("- { »target: $, remove: true }", "the document itself cannot be removed")]
    [TestCase("- { »target: '$.paths[''/videos''].get.*', update: {} }", "selects nodes of different kinds")]
    [TestCase("- { target: $.paths, »update: text }", "'$.paths' selects an object, which cannot be changed by a single value")]
    [TestCase("- { target: $.paths.*.get.deprecated, »update: {} }", "selects a single value, which cannot be changed by an object")]
    [TestCase("- { target: $.info, update: { »title: [ a ] } }", "'title' is a single value in the document, and a list here")]
    [TestCase("- { target: $, update: { info: { »title: { a: b } } } }", "'title' is a single value in the document, and an object here")]
    [TestCase("- { target: $, update: { »info: } }", "null does not remove 'info'")]
    [TestCase("- { target: $, »remove: 'yes' }", "'remove' should be true or false")]
    [TestCase("- »{ target: $ }", "the action has neither 'update', 'copy' nor 'remove'")]
    [TestCase("- »{ target: $, remove: false }", "the action has neither 'update', 'copy' nor 'remove'")]
    [TestCase("- »{ update: {} }", "an action should be an object with a 'target'")]
    [TestCase("- »{ target: 5, update: {} }", "an action should be an object with a 'target'")]
    [TestCase("- »$.paths", "an action should be an object with a 'target'")]
    [TestCase("- { target: $.info, »copy: $.paths.*.get.tags.* }", "selects 2 nodes, and only one can be copied")]
    [TestCase("- { target: $.info, »copy: $.nothing }", "'$.nothing' matches nothing")]
    [TestCase("- { target: $.info, »copy: nothing }", "'$' is expected")]
    [TestCase("- { target: $.info, »copy: {} }", "'copy' should be a path")]
    [TestCase("- { target: $.info, »copy: $.paths.*.get.tags }", "'$.info' selects an object, which cannot be changed by a list")]
    [TestCase("- { target: $.info, »copy: $.paths, update: {} }", "an action has either 'update' or 'copy'")]
    public void An_action_without_effect_is_told(string action, string problem) => IsTold("AVG0020", "overlay: 1.1.0\nactions:\n  " + action + "\n", problem);

    [TestCase("- { target: $.info, »copy: $.paths }", "'copy' is only known from 'overlay: 1.1.0'")]
    [TestCase("- { »target: $.info.title, update: new }", "'$.info.title' selects a single value; select the object around it, or use 'overlay: 1.1.0'")]
    [TestCase("- »{ target: $ }", "the action has neither 'update' nor 'remove'")]
    public void What_the_first_version_does_not_have_is_told(string action, string problem) => IsTold("AVG0020", "overlay: 1.0.0\nactions:\n  " + action + "\n", problem);

    [Test]
    public void An_action_after_one_without_effect_is_applied()
    {
        var reading = Reading.OfOverlaid(Document, "overlay: 1.0.0\nactions:\n  - { target: $.nothing, remove: true }\n  - { target: $, update: { info: { title: { a: b }, version: '2' } } }\n");

        Assert.That(reading.Ids, Is.EqualTo(new[] { "AVG0020", "AVG0020" }));
        Assert.That(reading.Document.Info.Version, Is.EqualTo("2"));
    }

    [TestCase("»extends: other.yaml", "made for 'other.yaml'")]
    [TestCase("»extends: ../specs/other%20one.yaml#x", "made for 'other one.yaml'")]
    public void An_overlay_of_another_document_is_told_and_applied(string extends, string problem) =>
        IsTold("AVG0016", $"overlay: 1.0.0\n{extends}\nactions: [ {{ target: $, update: {{ x-a: 1 }} }} ]\n", problem);

    [TestCase("extends: api.yaml")]
    [TestCase("extends: ./API.yaml")]
    [TestCase("extends: '../api.yaml?v=1'")]
    [TestCase("extends: 'https://example.com/descriptions/acme.yaml'")]
    [TestCase("extends:")]
    public void An_overlay_of_this_document_is_not_told(string extends) =>
        Assert.That(Reading.OfOverlaid(Document, $"overlay: 1.0.0\n{extends}\nactions: [ {{ target: $, update: {{ x-a: 1 }} }} ]\n").Lines, Is.Empty);

    [Test]
    public void A_missing_overlay_is_told_at_the_start_of_the_document()
    {
        var reading = Reading.Of(new SpecInput(Reading.File("api.yaml", Document), default, NamespaceTakenBy: null) { MissingOverlays = ["fixes.yaml"] });

        Assert.That(reading.Lines, Is.EqualTo(new[] { "api.yaml(1,1): AVG0019 The overlay cannot be used: 'fixes.yaml' is not among the project's additional files" }));
    }

    private static void IsTold(string id, string overlay, string problem)
    {
        var lines = overlay.Split('\n');
        var line = Array.FindIndex(lines, static text => text.Contains(Mark, StringComparison.Ordinal));
        var column = lines[line].IndexOf(Mark, StringComparison.Ordinal);

        var reading = Reading.OfOverlaid(Document, overlay.Replace(Mark.ToString(), "", StringComparison.Ordinal));

        Assert.That(reading.Lines, Has.Count.EqualTo(1));
        Assert.That(reading.Lines[0], Does.StartWith($"1.yaml({line + 1},{column + 1}): {id} ").And.Contain(problem));
        Assert.That(reading.IsNull, Is.EqualTo(id is "AVG0019" or "AVG0002"));
    }
}
