namespace ApiVideo.Conformance.Tests;

/// <summary>The documents: ours always, and those of a folder that an environment variable names.</summary>
internal static class Corpus
{
    private const string Variable = "APIVIDEO_SPECS";

    public static IEnumerable<string> Own => DocumentFiles.In(OwnFolder).Select(files => files.Name);

    /// <summary>Gets the documents that have examples; the others are for requests.</summary>
    public static IEnumerable<string> WithExamples => Own.Where(name => !name.StartsWith("requests", StringComparison.Ordinal));

    /// <summary>Gets the names of the folder's documents; one case that says why there are none, else.</summary>
    public static IEnumerable<TestCaseData> Published => PublishedFolder is { } folder
        ? DocumentFiles.In(folder).Select(files => new TestCaseData(files.Name))
        : [new TestCaseData("").Ignore($"The environment variable {Variable} names no folder of OpenAPI documents; nothing was checked.")];

    /// <summary>Gets the whole published description of api.video, if the folder has it.</summary>
    public static DocumentFiles? WholeApiVideo => PublishedFolder is { } folder
        ? DocumentFiles.In(folder).FirstOrDefault(files => files.Main.Text.Content.Contains("title: api.video", StringComparison.Ordinal))
        : null;

    private static string OwnFolder => Path.Combine(AppContext.BaseDirectory, "Documents");

    private static string? PublishedFolder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    public static DocumentFiles OwnFiles(string name) => DocumentFiles.In(OwnFolder).Single(files => files.Name == name);

    public static DocumentFiles PublishedFiles(string name) => DocumentFiles.In(PublishedFolder!).Single(files => files.Name == name);
}
