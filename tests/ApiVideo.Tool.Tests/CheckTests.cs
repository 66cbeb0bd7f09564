using System.Text.Json;

namespace ApiVideo.Tool.Tests;

/// <summary><c>apivideo check</c> shows what a build would report.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CheckTests
{
    private const string Defective = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        paths:
          /a:
            get:
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pett' } } } }
        components:
          schemas:
            Pet: { type: object, properties: { id: { type: string } } }
        """;

    [Test]
    public void A_document_without_findings_is_summed_up()
    {
        var run = Invocation.Of("check", Repository.Spec);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("ApiVideoClient, the client of api.video 1").And.Contain("9 records, 3 enums, 0 unions").And.Contain("Basic, Bearer").And.Contain("0 errors, 0 warnings"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void A_finding_shows_its_line_and_a_mark_below()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("acme.yaml", Defective);

        var rows = Invocation.Of("check", path).Output.Split('\n');

        Assert.That(rows[0], Does.StartWith($"{path}(7,").And.Contain(": warning AVG0005: '#/components/schemas/Pett' does not exist; did you mean "));
        var source = Defective.Split('\n')[6];
        Assert.That(rows[1], Is.EqualTo("     7 | " + source));
        Assert.That(rows[2].TrimEnd('^').Length - 9, Is.EqualTo(source.IndexOf("$ref", StringComparison.Ordinal)), "The mark stands below the reference.");
    }

    [Test]
    public void The_exit_code_counts_warnings_where_the_script_wants_it()
    {
        using var folder = new TemporaryFolder();
        var warned = folder.Write("warned.yaml", Defective);
        var wrong = folder.Write("wrong.yaml", "openapi: 3.1.0\ninfo: [\n");

        Assert.That(Invocation.Of("check", warned).ExitCode, Is.EqualTo(ExitCodes.Success));
        Assert.That(Invocation.Of("check", warned, "--fail-on", "warning").ExitCode, Is.EqualTo(ExitCodes.Found));
        Assert.That(Invocation.Of("check", wrong).ExitCode, Is.EqualTo(ExitCodes.Found));
        Assert.That(Invocation.Of("check", wrong).Output, Does.Contain("error AVG0002").And.Contain("no client"));
    }

    [Test]
    public void Json_has_each_finding_with_its_place()
    {
        using var folder = new TemporaryFolder();

        var finding = JsonDocument.Parse(Invocation.Of("check", folder.Write("acme.yaml", Defective), "--format", "json").Output).RootElement[0];

        Assert.That(finding.GetProperty("id").GetString(), Is.EqualTo("AVG0005"));
        Assert.That(finding.GetProperty("severity").GetString(), Is.EqualTo("warning"));
        Assert.That(finding.GetProperty("line").GetInt32(), Is.EqualTo(7));
    }

    [Test]
    public void Sarif_has_rules_and_results()
    {
        using var folder = new TemporaryFolder();

        var run = JsonDocument.Parse(Invocation.Of("check", folder.Write("a b.yaml", Defective), "--format", "sarif").Output).RootElement.GetProperty("runs")[0];

        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        var result = run.GetProperty("results")[0];
        Assert.That(rule.GetProperty("id").GetString(), Is.EqualTo("AVG0005"));
        Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo("AVG0005"));
        Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("warning"));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Does.EndWith("a%20b.yaml"));
        Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(7));
    }

    [Test]
    public void Files_that_references_lead_to_are_parts()
    {
        using var folder = new TemporaryFolder();
        var root = folder.Write("root.yaml", Defective.Replace("#/components/schemas/Pett", "part.yaml#/Cat", StringComparison.Ordinal));
        var part = folder.Write("part.yaml", "Cat: { type: object, properties: { id: { type: string } } }\n");

        Assert.That(Invocation.Of("check", root).Output, Does.Contain("AVG0007"));
        Assert.That(Invocation.Of("check", root, part).Output, Does.Contain("0 errors, 0 warnings").And.Contain("1 record, "));
    }

    [Test]
    public void Options_have_the_names_and_the_effect_of_the_items_metadata()
    {
        var run = Invocation.Of("check", Repository.Spec, "--namespace", "Acme.Video", "--client-name", "VideoClient", "--exclude-operations", "DELETE-webhook");

        Assert.That(run.Output, Does.Contain("Acme.Video.VideoClient").And.Contain("│ 3 "));
        Assert.That(Invocation.Of("check", Repository.Spec, "--number-type", "float").Output, Does.Contain("AVG0013"));
    }

    [Test]
    public void Overlays_change_the_document_in_their_order()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("acme.yaml", Defective);
        var first = folder.Write("1,2;3.overlay", "overlay: 1.1.0\nactions:\n  - target: $..schema['$ref']\n    update: '#/components/schemas/Pet'\n  - target: $.info\n    update: { title: First }\n");
        var second = folder.Write("second.yaml", "overlay: 1.1.0\nactions:\n  - target: $.info\n    update: { title: Second }\n  - target: $.nothing\n    remove: true\n");

        var run = Invocation.Of("check", document, "--overlay", first, "--overlay", second);

        Assert.That(run.Output, Does.Contain("SecondClient").And.Contain($"{second}(5,").And.Contain("AVG0020").And.Contain("0 errors, 1 warning"));
        Assert.That(Invocation.Of("check", document, "--overlay", Path.ChangeExtension(second, ".none")).ExitCode, Is.EqualTo(ExitCodes.Usage));

        var output = Path.ChangeExtension(document, ".emitted");
        Assert.That(Invocation.Of("emit", document, "--output", output, "--overlay", first, "--overlay", second).ExitCode, Is.Zero);
        Assert.That(Directory.GetFiles(output, "*SecondClient.g.cs", SearchOption.AllDirectories), Is.Not.Empty);
    }

    [Test]
    public void A_contract_is_compared_as_in_a_build()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("acme.yaml", Defective.Replace("Pett", "Pet", StringComparison.Ordinal));
        var contract = folder.Write("acme.contract.txt", "# OpenAPI client contract, version 1\ntype Pet member Name: type string?; json \"name\"\ntype Pet: kind object; received\n");

        var check = Invocation.Of("check", path, "--contract", contract);

        Assert.That(check.Output, Does.Contain($"{contract}(2,1): warning AVG0022: Pet.Name is gone").And.Contain("     2 | type Pet member Name"));
        Assert.That(Invocation.Of("check", path, "--contract", contract, "--fail-on", "warning").ExitCode, Is.EqualTo(ExitCodes.Found));
        Assert.That(Invocation.Of("check", path).Output, Does.Not.Contain("AVG00"));
    }

    [Test]
    public void A_secret_that_a_document_gives_as_an_example_is_on_no_page()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("acme.yaml", """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /login:
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [ user, password ]
                          properties:
                            user: { type: string, example: ann }
                            password: { type: string, format: password, example: hunter2 }
                        example: { user: ann, password: hunter2 }
                  responses: { '204': { description: ok } }
            """);

        Assert.That(Invocation.Of("reference", path, "--output", folder.Path).ExitCode, Is.Zero);

        var pages = Directory.GetFiles(folder.Path, "*.md", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.That(pages, Has.None.Contains("hunter2"));
        Assert.That(pages, Has.Some.Contains("User = \"ann\",\n        Password = Environment.GetEnvironmentVariable(\"PASSWORD\")!,"));
    }

    [Test]
    public void Links_of_the_vendors_pages_are_left_out_of_a_reference()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("acme.yaml", Defective.Replace("Pett", "Pet", StringComparison.Ordinal)
            .Replace("Pet: { type: object,", "Pet: { type: object, description: \"See [the\\nguide](#guide), [pets](/pets) and [the site](https://acme.example).\",", StringComparison.Ordinal));

        Assert.That(Invocation.Of("reference", path, "--output", folder.Path).ExitCode, Is.Zero);

        Assert.That(File.ReadAllText(Path.Combine(folder.Path, "README.md")), Does.Contain("See the guide, pets and [the site](https://acme.example)."));
    }

    [TestCase("check", "there-is-no-such-file.yaml")]
    [TestCase("check")]
    [TestCase("chek", "a.yaml")]
    [TestCase("check", "a.yaml", "--format", "xml")]
    [TestCase("reference", "a.yaml")]
    public void A_wrong_call_says_what_is_wrong(params string[] arguments)
    {
        var run = Invocation.Of(arguments);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Is.Not.Empty);
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase]
    [TestCase("check")]
    [TestCase("reference")]
    [TestCase("diff")]
    [TestCase("emit")]
    public void Every_command_explains_itself(params string[] command)
    {
        var run = Invocation.Of([.. command, "--help"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("Usage:").And.Contain(command.Length == 0 ? "diff" : "Example: apivideo " + command[0]));
    }
}
