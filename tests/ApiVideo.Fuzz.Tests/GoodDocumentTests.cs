using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>The documents that are spoilt have to be good ones, or spoiling them would show nothing.</summary>
public sealed class GoodDocumentTests
{
    [Test]
    public void A_good_document_compiles_cleanly([ValueSource(typeof(Document), nameof(Document.All))] Document document)
    {
        var run = FuzzCase.RunOnSmallStack(document.Text);

        Assert.That(run.Files, Is.Not.Empty, string.Join("\n", run.Messages));
        Assert.That(Demands.Check(run), Is.Null);
        Assert.That(Demands.Compiles(run), Is.Null);
    }
}
