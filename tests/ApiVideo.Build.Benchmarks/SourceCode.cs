namespace ApiVideo.Build.Benchmarks;

/// <summary>How much code there is.</summary>
internal sealed record SourceCode(int Files, int Lines, long Kilobytes)
{
    public static SourceCode In(string folder)
    {
        var files = FilesIn(folder);
        return new SourceCode(
            files.Count,
            files.Sum(file => File.ReadLines(file).Count()),
            files.Sum(file => new FileInfo(file).Length) / 1024);
    }

    public static IReadOnlyList<string> FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
}
