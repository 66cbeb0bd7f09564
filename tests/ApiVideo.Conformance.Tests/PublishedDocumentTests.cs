using ApiVideo.Conformance.Tests.Examples;
using ApiVideo.Conformance.Tests.Raw;
using ApiVideo.Conformance.Tests.Requests;

namespace ApiVideo.Conformance.Tests;

/// <summary>The same demands on documents that others wrote: those of the folder that <c>APIVIDEO_SPECS</c> names.</summary>
public sealed class PublishedDocumentTests
{
    [TestCaseSource(typeof(Corpus), nameof(Corpus.Published))]
    public void Examples_survive_and_requests_are_what_the_document_says(string name)
    {
        var files = Corpus.PublishedFiles(name);
        using var client = CompiledClient.Compile(files);
        var document = RawDocument.Load(files);
        var examples = ExampleCheck.Run(client, document);
        var requests = RequestCheck.Run(client, document);

        TestContext.Out.WriteLine($"{name}: {examples.Count(result => result.IsEqual)} of {examples.Count} examples equal; {requests}");
        foreach (var result in examples.Where(result => !result.IsEqual))
        {
            TestContext.Out.WriteLine("    " + result);
        }

        foreach (var failure in requests.Failures)
        {
            TestContext.Out.WriteLine("    " + failure);
        }

        Assert.Multiple(() =>
        {
            Assert.That(examples.Where(result => result is { IsEqual: false, Reason: null }), Is.Empty);
            Assert.That(requests.Failures, Is.Empty);
        });
    }
}
