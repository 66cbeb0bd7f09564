using ApiVideo.Conformance.Tests.Examples;
using ApiVideo.Conformance.Tests.Raw;

namespace ApiVideo.Conformance.Tests;

/// <summary>What a document shows as an example is read and written back, equal as JSON.</summary>
public sealed class ExampleTests
{
    [TestCaseSource(typeof(Corpus), nameof(Corpus.WithExamples))]
    public void Every_example_of_our_documents_survives(string name)
    {
        var files = Corpus.OwnFiles(name);
        using var client = CompiledClient.Compile(files);
        var results = ExampleCheck.Run(client, RawDocument.Load(files));

        Assert.That(results, Is.Not.Empty);
        Assert.That(results.Where(result => !result.IsEqual), Is.Empty);
    }
}
