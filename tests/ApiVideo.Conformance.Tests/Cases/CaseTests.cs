using System.Globalization;
using System.Reflection;

namespace ApiVideo.Conformance.Tests.Cases;

/// <summary>
/// Small documents, each of a kind that is easily read wrongly. The calls of a document are compiled with its client and made: they say what
/// goes out and what is handed out, and which findings there are. Some documents are ours; with <c>APIVIDEO_CASES</c> those of a folder are tried too.
/// </summary>
public sealed class CaseTests
{
    private const string Variable = "APIVIDEO_CASES";

    [TestCaseSource(nameof(Own))]
    public Task A_document_of_ours_is_read_as_it_says(string name) => CheckAsync(OwnFolder, name);

    [TestCaseSource(nameof(Given))]
    public Task A_given_document_is_read_as_it_says(string name) => CheckAsync(GivenFolder!, name);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    private static string OwnFolder => Path.Combine(Folder, "Documents");

    private static string? GivenFolder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    private static IEnumerable<string> Own() => DocumentFiles.In(OwnFolder).Select(files => files.Name);

    private static IEnumerable<TestCaseData> Given() => GivenFolder is { } folder
        ? DocumentFiles.In(folder).Select(files => new TestCaseData(files.Name))
        : [new TestCaseData("").Ignore($"The environment variable {Variable} names no folder of documents; only our own were tried.")];

    private static async Task CheckAsync(string folder, string name)
    {
        var files = DocumentFiles.In(folder).Single(files => files.Name == name);
        var calls = CallsOf(Path.GetFileNameWithoutExtension(name));
        Assert.That(calls, Is.Not.Null, "There are no calls for this document.");
        var shared = Directory.GetFiles(Path.Combine(Folder, "Calls", "Shared"), "*.cs").Order(StringComparer.Ordinal);
        var options = files.Main.Options with { Namespace = "Cases", ClientName = "CasesClient" };
        using var client = CompiledClient.Compile(files with { Main = files.Main with { Options = options } }, [.. shared.Append(calls!).Select(File.ReadAllText)]);
        var type = client.Use("Calls");
        var expected = (string[]?)type.GetProperty("Findings")?.GetValue(null) ?? [];
        var failures = new List<string>();
        foreach (var call in type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.ReturnType == typeof(Task)))
        {
            try
            {
                await (Task)call.Invoke(null, null)!;
            }
            catch (Exception exception)
            {
                var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
                failures.Add($"{call.Name}: {cause.GetType().Name}: {cause.Message} {cause.InnerException?.Message}");
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(failures, Is.Empty);
            Assert.That(client.Findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Id} {finding.Span.StartLine + 1}")), Is.EqualTo(expected), string.Join("; ", client.Findings));
        });
    }

    // Documents that differ in what must not matter have the same calls: "names-enum" serves "names-enum-before" too.
    private static string? CallsOf(string document) => Directory.GetFiles(Path.Combine(Folder, "Calls"), "*.cs")
        .Where(path => Path.GetFileNameWithoutExtension(path) is var calls && (document == calls || document.StartsWith(calls + "-", StringComparison.Ordinal)))
        .MaxBy(path => path.Length);
}
