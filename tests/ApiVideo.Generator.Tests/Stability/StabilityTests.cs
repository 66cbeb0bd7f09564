using System.Diagnostics;
using System.Globalization;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Tests.Driver;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>
/// A document that grows renames nothing. The documents are our own and those of the baselines, and with <c>APIVIDEO_SPECS</c> those of a
/// folder; <c>STABILITY_EDITS</c> says how many additions each of these gets, which else follows from its size.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class StabilityTests
{
    private const int EditsOfOurs = 120;
    private const int EditsOfBaselines = 6;
    private const int Batch = 20;

    [Test]
    public void Our_document_grows_and_renames_nothing() =>
        Grow(new GrowingDocument(Marked("webhooks.yaml", File.ReadAllText(Path.Combine(Repository, "spec", "webhooks.yaml")))), EditsOfOurs, batch: 4, seed: 1);

    [TestCaseSource(nameof(Constructs))]
    public void A_construct_grows_and_renames_nothing(string construct) =>
        Grow(new GrowingDocument(Marked("spec.yaml", Baseline.Spec(construct).Text)), EditsOfBaselines, batch: 1, seed: construct.Length);

    [TestCaseSource(nameof(Documents))]
    public void A_published_document_grows_and_renames_nothing(string name)
    {
        if (name.Length == 0)
        {
            Assert.Ignore("The environment variable APIVIDEO_SPECS names no folder of OpenAPI documents.");
        }

        var (main, others) = PublishedDocuments.Load(PublishedDocuments.Folder!, name);
        var edits = int.TryParse(Environment.GetEnvironmentVariable("STABILITY_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : EditsOfOthers(main.Text.Content.Length + others.Sum(other => other.Text.Content.Length));
        Grow(new GrowingDocument(main, others), edits, Batch, seed: name.Length);
    }

    // A document is built anew for each batch, and big ones take long.
    private static int EditsOfOthers(int length) => length switch
    {
        < 200_000 => 120,
        < 1_000_000 => 60,
        _ => 20,
    };

    private static IEnumerable<string> Constructs() => Baseline.Constructs();

    private static IEnumerable<string> Documents() =>
        PublishedDocuments.Folder is { } folder ? PublishedDocuments.Names(folder) : [""];

    internal static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "ApiVideo.Generated.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }

    private static void Grow(GrowingDocument document, int edits, int batch, int seed)
    {
        var clock = Stopwatch.StartNew();
        var client = document.Build();
        Assert.That(client, Is.Not.Null, "The document is refused before anything is added.");
        var before = PublicSignatures.Of(client!);
        var additions = new Additions(document, seed);
        var made = new List<string>();
        while (made.Count < edits)
        {
            var latest = Enumerable.Range(0, Math.Min(batch, edits - made.Count)).Select(_ => additions.Make()).ToList();
            made.AddRange(latest);
            var grown = document.Build();
            Assert.That(grown, Is.Not.Null, "Refused after: " + string.Join("; ", latest));
            var gone = before.Except(PublicSignatures.Of(grown!)).Order(StringComparer.Ordinal).Take(10).ToList();
            Assert.That(gone, Is.Empty, $"Gone or changed after {made.Count} additions, the latest: {string.Join("; ", latest)}");
        }

        TestContext.Out.WriteLine($"{made.Count} additions, {before.Count} signatures, {clock.Elapsed.TotalSeconds:0.0} s");
    }

    private static SpecFile Marked(string path, string text) => new(path, new SpecText(text), SpecOptions.Default with { IsMarked = true });
}
