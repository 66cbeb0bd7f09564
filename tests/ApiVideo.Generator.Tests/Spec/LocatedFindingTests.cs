using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class LocatedFindingTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info: {title: t, version: '1'}
        # a comment
        paths:
          /a/{b}:
            get:
              tags:
                - one
                - "two"
              responses: {'200': {description: d}}
          "/q":
            get: &shared
              description: |
                text
                more
        x-list: [1, [2, 3]]
        """;

    private const string Json = """
        {
          "openapi": "3.0.3", // why
          "paths": { "/a/{b}": { "get":
              {"tags": ["one",
                  "two"], "responses": { } } } }
        }
        """;

    [TestCase("/openapi", "1,1-1,8")]
    [TestCase("/info/version", "2,18-2,25")]
    [TestCase("/paths/~1a~1{b}", "5,3-5,9")]
    [TestCase("/paths/~1a~1{b}/get/tags/1", "9,11-9,16")]
    [TestCase("/paths/~1a~1{b}/get/responses/200/description", "10,27-10,38")]
    [TestCase("/paths/~1q", "11,3-11,7")]
    [TestCase("/paths/~1q/get/description", "13,7-13,18")]
    [TestCase("/x-list/1/0", "16,14-16,15")]
    [TestCase("/paths/~1a~1{b}/put/nothing", "5,3-5,9")]
    [TestCase("/nothing", "1,1-1,1")]
    [TestCase("", "1,1-1,1")]
    public void A_pointer_is_found_in_yaml(string path, string span) => Assert.That(Find("api.yaml", Yaml, path), Is.EqualTo(span));

    [TestCase("/openapi", "2,3-2,12")]
    [TestCase("/paths/~1a~1{b}", "3,14-3,22")]
    [TestCase("/paths/~1a~1{b}/get", "3,26-3,31")]
    [TestCase("/paths/~1a~1{b}/get/tags/1", "5,11-5,16")]
    [TestCase("/paths/~1a~1{b}/get/responses", "5,19-5,30")]
    [TestCase("/paths/~1a~1{b}/get/responses/200", "5,19-5,30")]
    public void A_pointer_is_found_in_json(string path, string span) => Assert.That(Find("api.json", Json, path), Is.EqualTo(span));

    [Test]
    public void Byte_order_mark_and_carriage_returns_do_not_shift_places()
    {
        const string text = "\uFEFFopenapi: 3.0.3\r\npaths:\r\n  /a: {}\r\n";

        Assert.That(Find("api.yaml", text, "/openapi"), Is.EqualTo("1,2-1,9"));
        Assert.That(Find("api.yaml", text, "/paths/~1a"), Is.EqualTo("3,3-3,5"));
    }

    [Test]
    public void A_finding_becomes_a_diagnostic_in_the_additional_file()
    {
        var findings = new FindingBag();
        var file = Reading.File("api.yaml", Yaml);
        findings.DocumentDefect(SpecPointer.Parse(file.Path, "#/info/title"), "Something");

        var diagnostic = findings.ToFindings([file])[0].ToDiagnostic();

        Assert.That(diagnostic.Location.GetLineSpan().Path, Is.EqualTo(file.Path));
        Assert.That(diagnostic.Location.GetLineSpan().StartLinePosition.Line, Is.EqualTo(1));
        Assert.That(diagnostic.Location.GetLineSpan().StartLinePosition.Character, Is.EqualTo(7));
        Assert.That(Yaml.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length), Is.EqualTo("title"));
    }

    [Test]
    public void One_cause_is_one_finding_and_findings_stand_in_order()
    {
        var findings = new FindingBag();
        var file = Reading.File("api.yaml", Yaml);
        var root = SpecPointer.RootOf(file.Path);
        findings.DocumentDefect(root.Child("paths"), "Later");
        findings.DocumentDefect(root.Child("openapi"), "Earlier");
        findings.DocumentDefect(root.Child("paths"), "Later");

        Assert.That(string.Join(",", findings.ToFindings([file]).Select(static finding => finding.Arguments[0])), Is.EqualTo("Earlier,Later"));
    }

    private static string Find(string name, string text, string pointer)
    {
        var file = Reading.File(name, text);
        var span = SpecLocations.Find(file, new SpecPointer(file.Path, pointer));
        return $"{span.StartLine + 1},{span.StartColumn + 1}-{span.EndLine + 1},{span.EndColumn + 1}";
    }
}
