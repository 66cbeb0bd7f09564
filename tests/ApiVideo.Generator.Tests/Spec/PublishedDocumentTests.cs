using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Tests.Driver;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Reads documents that nobody here wrote, from the folder that the environment names.</summary>
public sealed class PublishedDocumentTests
{
    [Test]
    public void Every_published_document_is_read_without_an_error()
    {
        var folder = PublishedDocuments.Folder;
        if (folder is null)
        {
            Assert.Ignore($"The environment variable {PublishedDocuments.Variable} names no folder of OpenAPI documents; nothing was read.");
        }

        var failures = new List<string>();
        foreach (var name in PublishedDocuments.Names(folder))
        {
            var (main, others) = PublishedDocuments.Load(folder, name);
            var findings = new FindingBag();
            var document = SpecReader.Read(new SpecInput(main, others, NamespaceTakenBy: null), findings, CancellationToken.None);
            var located = findings.ToFindings([main, .. others]);
            TestContext.Out.WriteLine($"{located.Count,4} findings  {name}");
            if (document is null || located.Any(static finding => finding.IsError))
            {
                failures.Add(main.Path + ": " + string.Join("; ", located.Where(static finding => finding.IsError)));
            }
        }

        Assert.That(failures, Is.Empty);
    }
}
