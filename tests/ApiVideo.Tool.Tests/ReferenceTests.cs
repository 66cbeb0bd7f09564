using System.Runtime.Loader;
using System.Text.RegularExpressions;
using ApiVideo.Emulator;

namespace ApiVideo.Tool.Tests;

/// <summary>The reference of the webhooks API: committed, current, with links that lead somewhere and examples that run.</summary>
internal sealed partial class ReferenceTests
{
    private static readonly string[] Options = ["--namespace", "ApiVideo", "--client-name", "ApiVideoClient"];

    [Test]
    public void The_committed_reference_is_what_the_command_writes()
    {
        using var folder = new TemporaryFolder();
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            foreach (var page in Directory.GetFiles(Repository.Reference, "*.md", SearchOption.AllDirectories))
            {
                File.Delete(page);
            }

            Assert.That(Invocation.Of(["reference", Repository.Spec, "--output", Repository.Reference, .. Options]).ExitCode, Is.Zero);
        }

        Assert.That(Invocation.Of(["reference", Repository.Spec, "--output", folder.Path, .. Options]).ExitCode, Is.Zero);

        Assert.That(PagesIn(Repository.Reference), Is.EqualTo(PagesIn(folder.Path)), "Run this test with UPDATE_REFERENCE=1 to write the reference again.");
    }

    [Test]
    public void Every_link_leads_somewhere() => Assert.That(ReferenceChecks.BrokenLinks(Repository.Reference), Is.Empty);

    [Test]
    public void Every_example_compiles()
    {
        var examples = CompiledExamples.In(Repository.Reference).ToList();

        Assert.That(examples, Has.Count.EqualTo(5), "One for each operation, and one for the client.");
        Assert.That(CompiledExamples.ErrorsOf(examples, Emitted()), Is.Empty);
    }

    [Test]
    public async Task Every_example_runs_against_the_emulator()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        Environment.SetEnvironmentVariable("USER_NAME", EmulatorOptions.DefaultApiKey);
        Environment.SetEnvironmentVariable("PASSWORD", "");
        var emitted = Emitted();
        var examples = CompiledExamples.In(Repository.Reference).Where(example => example.Page != "README.md").Select(example => example.Code).ToList();
        var outputs = new Dictionary<string, string>();

        // What an example creates, those after it get and delete.
        var id = "";
        foreach (var method in new[] { "CreateAsync", "ListAsync", "GetAsync", "DeleteAsync" })
        {
            var code = examples.Single(example => example.Contains($".Webhooks.{method}(", StringComparison.Ordinal));
            var local = code
                .Replace("new ApiVideoClientOptions\n{\n", $"new ApiVideoClientOptions\n{{\n    BaseAddress = new Uri(\"{emulator.BaseAddress}\"),\n", StringComparison.Ordinal)
                .Replace("\"webhook_4f7Kq2Zr9LmXw1T\"", $"\"{id}\"", StringComparison.Ordinal);
            Assert.That(local, Is.Not.EqualTo(code), "The example creates its client.");
            outputs[method] = Run(CompiledExamples.Program(local, emitted));
            if (method == "CreateAsync")
            {
                id = WebhookId().Match(outputs[method]).Groups[1].Value;
                Assert.That(id, Is.Not.Empty, outputs[method]);
            }
        }

        Assert.That(outputs["CreateAsync"], Does.StartWith("Webhook {").And.Contain("SignatureSecret = ***").And.Contain("calls left"));
        Assert.That(outputs["ListAsync"], Does.StartWith("WebhooksListResponse {"));
        Assert.That(outputs["GetAsync"], Does.Contain(id));
        Assert.That(outputs["DeleteAsync"], Does.StartWith("NoContent; "));
    }

    private static List<string> Emitted()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Invocation.Of(["emit", Repository.Spec, "--output", folder.Path, .. Options]).ExitCode, Is.Zero);
        return [.. Directory.GetFiles(folder.Path, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
    }

    private static string Run(byte[] program)
    {
        var context = new AssemblyLoadContext("example", isCollectible: true);
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            var entry = context.LoadFromStream(new MemoryStream(program)).EntryPoint!;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString();
    }

    private static IEnumerable<string> PagesIn(string folder) => Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(page => Path.GetRelativePath(folder, page).Replace('\\', '/') + "\n" + File.ReadAllText(page));

    [GeneratedRegex("WebhookId = (\\w+)")]
    private static partial Regex WebhookId();
}
