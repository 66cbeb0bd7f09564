using ApiVideo.Spector.Tests.Clients;
using ApiVideo.Spector.Tests.Expectations;
using ApiVideo.Spector.Tests.Running;

namespace ApiVideo.Spector.Tests;

/// <summary>Every scenario of TypeSpec's suite, through the client of its document; the table and the outcome have to agree.</summary>
[TestFixture("3.0")]
[TestFixture("3.1")]
internal sealed class ScenarioTests(string version)
{
    private ScenarioRun _run = null!;

    private static IReadOnlyList<Expectation> Of(string version) => [.. ScenarioTable.All.Where(item => item.Version == version)];

    [OneTimeSetUp]
    public async Task CallThemAll()
    {
        if (ScenarioPackages.Prepare() is { } obstacle)
        {
            Assert.Ignore(obstacle);
        }

        _run = await ScenarioRun.OfAsync(version);
        await WriteReportAsync();
    }

    [Test]
    public void Every_client_compiles() =>
        Assert.That(_run.Clients.SelectMany(client => client.EmittedErrors.Select(error => $"{client.Document}: {error}")), Is.Empty);

    [Test]
    public void The_table_has_every_scenario_of_the_suite() =>
        Assert.That(Of(version).Select(item => item.Scenario), Is.EquivalentTo(_run.Scenarios));

    [Test]
    public void A_call_is_of_a_scenario_that_the_document_can_say()
    {
        var cannot = Of(version).Where(item => item.Class == ExpectationClass.Cannot).Select(item => item.Scenario).ToHashSet();

        Assert.That(_run.Outcomes.Keys.Where(scenario => !_run.Scenarios.Contains(scenario) || cannot.Contains(scenario)), Is.Empty);
    }

    [Test]
    public void What_a_document_cannot_say_has_its_place_there()
    {
        var documents = _run.Clients.Select(client => client.Document).ToDictionary(document => document.Name);

        Assert.That(
            Of(version).Where(item => item.Class == ExpectationClass.Cannot)
                .Where(item => DocumentPlace.Of(item.Reason) is not { } place || !documents.TryGetValue(place.Document, out var document) || !place.IsIn(File.ReadAllText(document.Path))),
            Is.Empty);
    }

    [Test]
    public void The_table_is_sorted() => Assert.That(ScenarioTable.Lines, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));

    [TestCaseSource(nameof(Scenarios))]
    public void A_scenario_comes_to_what_the_table_says(string scenario)
    {
        var expected = Of(version).Single(item => item.Scenario == scenario);
        var outcome = _run.Outcomes.GetValueOrDefault(scenario);
        switch (expected.Class)
        {
            case ExpectationClass.Passes:
                Assert.That(outcome?.Text, Is.EqualTo(""));
                break;
            case ExpectationClass.Wrong:
                Assert.That(outcome, Is.Not.Null, "It has no call.");
                Assert.That(outcome!.IsPassed, Is.False, $"It passes now; the table says: {expected.Reason}");
                break;
            default:
                Assert.That(outcome, Is.Null);
                break;
        }
    }

    private static IEnumerable<string> Scenarios() => ScenarioTable.All.Select(item => item.Scenario).Distinct();

    // Beside the documents, for whoever changes the table or the generator.
    private async Task WriteReportAsync()
    {
        var outcomes = _run.Scenarios.Order(StringComparer.Ordinal).Select(scenario => $"{scenario} {Word(_run.Outcomes.GetValueOrDefault(scenario))}");
        await File.WriteAllLinesAsync(Path.Combine(ScenarioPackages.Folder, $"outcomes-{version}.txt"), outcomes);
        var findings = _run.Clients.SelectMany(client => client.Findings.Select(finding => $"{client.Document.Name} {finding}"));
        await File.WriteAllLinesAsync(Path.Combine(ScenarioPackages.Folder, $"findings-{version}.txt"), findings);
    }

    private static string Word(Outcome? outcome) => outcome is null ? "no call" : outcome.IsPassed ? "passes" : "wrong " + outcome.Text.ReplaceLineEndings(" ");
}
