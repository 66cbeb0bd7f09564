namespace ApiVideo.Tool.Tests;

/// <summary>
/// Every command on published documents. By default on the small ones; <c>APIVIDEO_SPECS_MAX_KB</c> sets the size of the largest, in KB.
/// </summary>
internal sealed class PublishedDocumentTests
{
    private const string None = "none";
    private const int DefaultMaxKilobytes = 100;

    [TestCaseSource(nameof(Documents))]
    public void Every_command_works_and_every_example_compiles(string name)
    {
        if (name == None)
        {
            Assert.Ignore("There is no folder of published documents; APIVIDEO_SPECS names one.");
        }

        var files = FilesOf(Path.Combine(Repository.PublishedSpecs!, name));
        using var pages = new TemporaryFolder();
        using var emitted = new TemporaryFolder();
        Assert.That(Invocation.Of(["check", .. files, "--format", "json"]).Output, Does.StartWith("["));
        var reference = Invocation.Of(["reference", .. files, "--output", pages.Path]);
        Assert.That(reference.ExitCode, Is.EqualTo(ExitCodes.Success), reference.Error);
        Assert.That(Invocation.Of(["emit", files[0], .. files.Skip(1), "--output", emitted.Path]).ExitCode, Is.EqualTo(ExitCodes.Success));
        var diff = Invocation.Of(["diff", files[0], files[0], .. files.Skip(1).SelectMany(part => new[] { "--part", part, "--old-part", part }), "--fail-on", "any"]);
        Assert.That(diff.ExitCode, Is.EqualTo(ExitCodes.Success), diff.Output + diff.Error);

        Assert.That(ReferenceChecks.BrokenLinks(pages.Path).Take(10), Is.Empty);
        var errors = CompiledExamples.ErrorsOf(CompiledExamples.In(pages.Path), Directory.GetFiles(emitted.Path, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.That(errors.Take(5), Is.Empty);
    }

    private static IEnumerable<string> Documents()
    {
        var most = int.TryParse(Environment.GetEnvironmentVariable("APIVIDEO_SPECS_MAX_KB"), out var kilobytes) ? kilobytes : DefaultMaxKilobytes;
        return Repository.PublishedSpecs is not { } folder || !Directory.Exists(folder) ? [None]
            : Directory.GetFileSystemEntries(folder).Where(entry => SizeOf(entry) is { } size && size <= most * 1024L).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).DefaultIfEmpty(None);
    }

    private static long? SizeOf(string entry) => Directory.Exists(entry)
        ? File.Exists(Path.Combine(entry, "ROOT")) ? FilesOf(entry).Sum(file => new FileInfo(file).Length) : null
        : IsDocument(entry) ? new FileInfo(entry).Length : null;

    private static string[] FilesOf(string entry)
    {
        if (!Directory.Exists(entry))
        {
            return [entry];
        }

        var root = Path.GetFullPath(Path.Combine(entry, File.ReadAllText(Path.Combine(entry, "ROOT")).Trim()));
        return [root, .. Directory.GetFiles(entry, "*", SearchOption.AllDirectories).Where(file => IsDocument(file) && Path.GetFullPath(file) != root).Order(StringComparer.Ordinal)];
    }

    private static bool IsDocument(string file) => Path.GetExtension(file) is ".json" or ".yaml" or ".yml";
}
