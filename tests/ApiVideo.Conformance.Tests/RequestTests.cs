using ApiVideo.Conformance.Tests.Raw;
using ApiVideo.Conformance.Tests.Requests;

namespace ApiVideo.Conformance.Tests;

/// <summary>What the emitted operations send is what the document says, with every parameter set.</summary>
public sealed class RequestTests
{
    [TestCaseSource(typeof(Corpus), nameof(Corpus.Own))]
    public void Every_operation_of_our_documents_sends_what_the_document_says(string name)
    {
        var files = Corpus.OwnFiles(name);
        using var client = CompiledClient.Compile(files);
        var report = RequestCheck.Run(client, RawDocument.Load(files));

        Assert.That(report.Failures, Is.Empty);
        Assert.That(report.Skipped, Is.Empty);
        Assert.That(report.Checked, Is.GreaterThan(0));
    }
}
