using ApiVideo.Generator.Spec;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class SpecSnifferTests
{
    [TestCase("openapi: 3.0.0", "a.yaml")]
    [TestCase("# a comment\n\ninfo:\n  title: t\n\"openapi\": '3.1.0'\n", "a.yml")]
    [TestCase("\uFEFFswagger: \"2.0\"\r\n", "a.yaml")]
    [TestCase("openapi: 3.0.0\npaths: [broken", "a.yaml")]
    [TestCase("{\"info\": {\"openapi\": 1}, \"openapi\" : \"3.0.0\"", "a.json")]
    [TestCase("/* c */ {\n \"swagger\": \"2.0\"", "A.JSON")]
    [TestCase("{ \"x\": \"\\\"{\", \"openapi\": 3", "a.json")]
    [TestCase("  openapi: 3.0.0\n  info: { title: t }\n", "a.yaml")]
    [TestCase("# a comment\n\n    info:\n      title: t\n    openapi: 3.0.0\n", "a.yaml")]
    [TestCase("{openapi: 3.0.0, info: {title: t}}", "a.yaml")]
    [TestCase("# a comment\n{ info: { title: it's }, # a {comment\n  'openapi': 3.0.0 }", "a.yaml")]
    [TestCase("{ info: { title: 'a, {openapi' }, swagger: \"2.0\" }", "a.yaml")]
    [TestCase("%YAML 1.2\n---\nopenapi: 3.0.0\n", "a.yaml")]
    [TestCase("--- {openapi: 3.0.0}", "a.yaml")]
    [TestCase("--- # first\n\"swagger\" : '2.0'\n", "a.yaml")]
    public void A_document_with_a_version_at_its_top_level_is_meant_as_openapi(string text, string path) =>
        Assert.That(SpecSniffer.LooksLikeOpenApi(text, path), Is.True);

    [Test]
    public void The_version_may_stand_after_everything_else() =>
        Assert.That(SpecSniffer.LooksLikeOpenApi("components:\n" + string.Concat(Enumerable.Repeat("  x: 1\n", 50_000)) + "openapi: 3.0.0\n", "a.yaml"), Is.True);

    [TestCase("", "a.yaml")]
    [TestCase("{", "a.json")]
    [TestCase("{\"info\": {\"openapi\": \"3.0.0\"}}", "a.json")]
    [TestCase("{\"a\": \"openapi\", \"b\": [\"swagger\"]}", "a.json")]
    [TestCase("info:\n  openapi: 3.0.0", "a.yaml")]
    [TestCase("openapis: 3.0.0", "a.yaml")]
    [TestCase("swagger:\n  enabled: true", "a.yaml")]
    [TestCase("swagger: {enabled: true}", "a.yaml")]
    [TestCase("{\"swagger\": {\"enabled\": true}}", "a.json")]
    [TestCase("  info:\n    openapi: 3.0.0\n  a: 1\n", "a.yaml")]
    [TestCase("{info: {openapi: 3.0.0}}", "a.yaml")]
    [TestCase("{a: 'b, openapi: 3.0.0'}", "a.yaml")]
    [TestCase("{a: [swagger: 2.0]}", "a.yaml")]
    [TestCase("{swagger: {enabled: true}}", "a.yaml")]
    [TestCase("# openapi: 3.0.0\n- openapi: 3.0.0\n", "a.yaml")]
    [TestCase("openapi: 3.0.0", "a.txt")]
    [TestCase("{\"open\\", "a.json")]
    [TestCase("/", "a.json")]
    [TestCase("/*", "a.json")]
    public void Anything_else_is_left_alone(string text, string path) =>
        Assert.That(SpecSniffer.LooksLikeOpenApi(text, path), Is.False);

    [TestCase("overlay: 1.0.0\nactions: []\n")]
    [TestCase("info: {}\n'overlay': \"1.1.0\"\n")]
    [TestCase("{ \"overlay\": \"1.0.0\" }")]
    public void A_file_with_the_version_of_an_overlay_is_one(string text) =>
        Assert.That((SpecSniffer.LooksLikeOverlay(text), SpecSniffer.LooksLikeOpenApi(text, "a.yaml")), Is.EqualTo((true, false)));

    [TestCase("")]
    [TestCase("overlay: true\n")]
    [TestCase("overlay: { a: 1 }\n")]
    [TestCase("{ \"overlay\": \"none\" }")]
    [TestCase("{ \"overlay\": \"")]
    [TestCase("openapi: 3.0.0\noverlay: 1.0.0\n")]
    public void Anything_else_is_no_overlay(string text) =>
        Assert.That(SpecSniffer.LooksLikeOverlay(text), Is.False);
}
