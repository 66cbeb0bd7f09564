using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The internal types of the runtime in a project that shows its internals to others, such as its tests.</summary>
public sealed partial class HiddenRuntimeTests
{
    private const string Visible = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Other\")]";
    private const string Declaration = "Microsoft.CodeAnalysis.EmbeddedAttribute.g.cs";

    private const string Spec = """
        openapi: 3.0.0
        info: { title: Acme, version: '1' }
        paths:
          /a: { get: { operationId: get, tags: [A], responses: { '200': { description: b, content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } } } }
        components: { schemas: { B: { type: object, properties: { c: { type: string } } } } }
        """;

    private static bool CanHide => typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    private static SpecSource Document => SpecSource.Marked(Spec).With("Namespace", "Acme").With("ClientName", "AcmeClient");

    [Test]
    public void Nobody_else_sees_the_runtime_of_a_project_that_shows_its_internals()
    {
        var run = GeneratorRun.Of(Document).AfterSource(Visible);
        var another = new ConsumerProject { References = [run.Output.ToMetadataReference()] }
            .Compile("""
                namespace Acme { internal static class User { internal static object Call(AcmeClient client, B b) => b.C ?? ClientRuntime.ApiPipeline.Of(client); } }
                namespace Acme.ClientRuntime { internal static class ApiPipeline { internal static object Of(AcmeClient client) => client; } }
                """)
            .WithAssemblyName("Other");

        Assert.That(run.Files.ContainsKey(Declaration), Is.EqualTo(CanHide));
        Assert.That(Unmarked(run), CanHide ? Is.Empty : Is.Not.Empty);
        Assert.That(another.GetDiagnostics().Where(finding => finding.Severity > DiagnosticSeverity.Hidden).Select(finding => finding.Id), CanHide ? Is.Empty : Has.All.EqualTo("CS0436"));
    }

    [TestCase("using System.Runtime.CompilerServices; [assembly: InternalsVisibleTo(\"Other\")]")]
    [TestCase("[assembly: global::System.Runtime.CompilerServices.InternalsVisibleToAttribute(\"Other\")]")]
    [TestCase("[assembly: System.CLSCompliant(false), System.Runtime.CompilerServices.InternalsVisibleTo(\"Other\")]")]
    public void The_attribute_is_found_however_it_is_written(string attribute) =>
        Assert.That(GeneratorRun.Of(Document).AfterSource(attribute).Files.ContainsKey(Declaration), Is.EqualTo(CanHide));

    [Test]
    public void A_project_that_shows_its_internals_to_nobody_gets_no_mark()
    {
        var run = GeneratorRun.Of(Document);

        Assert.That(run.Files.Keys, Has.None.EqualTo(Declaration));
        Assert.That(run.Files.Values, Has.None.Contains("Microsoft.CodeAnalysis.Embedded"));
    }

    [Test]
    public void The_project_s_own_declaration_is_used()
    {
        var run = GeneratorRun.Of(Document).AfterSource(Visible + " namespace Microsoft.CodeAnalysis { internal sealed class " + (CanHide ? "EmbeddedAttribute" : "Other") + " : System.Attribute { } }");

        Assert.That(run.Files.Keys, Has.None.EqualTo(Declaration));
        Assert.That(Unmarked(run), CanHide ? Is.Empty : Is.Not.Empty);
    }

    // The internal types of the namespace of the runtime that have not the attribute.
    private static List<string> Unmarked(GeneratorRun run) =>
    [
        .. run.Files.Where(file => file.Key.Contains(".ClientRuntime.", StringComparison.Ordinal))
            .SelectMany(file => Unmarked().Matches(file.Value).Select(match => match.Value)),
    ];

    [GeneratedRegex(@"(?<!\[global::Microsoft\.CodeAnalysis\.Embedded\]\n)\[(?:global::System\.CodeDom\.Compiler\.)?GeneratedCode\([^\n]*\n(?:\[[^\n]*\n)*internal [^\n]*")]
    private static partial Regex Unmarked();
}
