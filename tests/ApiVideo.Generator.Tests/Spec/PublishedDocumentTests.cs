using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Reads documents that nobody here wrote, from the folder that the environment names.</summary>
public sealed class PublishedDocumentTests
{
    private const string Variable = "APIVIDEO_SPECS";

    [Test]
    public void Every_published_document_is_read_without_an_error()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Ignore($"The environment variable {Variable} names no folder of OpenAPI documents; nothing was read.");
        }

        var failures = new List<string>();
        foreach (var (main, others) in Documents(folder!))
        {
            var findings = new FindingBag();
            var document = SpecReader.Read(new SpecInput(main, others, NamespaceTakenBy: null), findings, CancellationToken.None);
            var located = findings.ToFindings([main, .. others]);
            TestContext.Out.WriteLine($"{located.Count,4} findings  {Path.GetRelativePath(folder!, main.Path)}");
            if (document is null || located.Any(static finding => finding.IsError))
            {
                failures.Add(main.Path + ": " + string.Join("; ", located.Where(static finding => finding.IsError)));
            }
        }

        Assert.That(failures, Is.Empty);
    }

    /// <summary>A file is a document; a folder is one of several files, and its file ROOT names the main one.</summary>
    private static IEnumerable<(SpecFile Main, EquatableArray<SpecFile> Others)> Documents(string folder)
    {
        foreach (var path in Directory.GetFiles(folder).Where(IsDocument).Order(StringComparer.Ordinal))
        {
            yield return (Load(path), default);
        }

        foreach (var inner in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var root = Path.Combine(inner, "ROOT");
            if (File.Exists(root))
            {
                var files = Directory.GetFiles(inner, "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal);
                yield return (Load(Path.Combine(inner, File.ReadAllText(root).Trim())), files.Select(Load).ToEquatableArray());
            }
        }
    }

    private static bool IsDocument(string path) => Path.GetExtension(path) is ".json" or ".yaml" or ".yml";

    private static SpecFile Load(string path) => new(path, new SpecText(File.ReadAllText(path)), SpecOptions.Default with { IsMarked = true });
}
