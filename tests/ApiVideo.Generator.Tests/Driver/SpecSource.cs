namespace ApiVideo.Generator.Tests.Driver;

/// <summary>An additional file of a test: its path, its text and the metadata of its item.</summary>
internal sealed record SpecSource(string Path, string Text)
{
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>A file that the project lists as <c>OpenApiSpec</c>.</summary>
    public static SpecSource Marked(string text, string path = "spec.yaml") => Plain(text, path).With("OpenApiSpec", "true");

    /// <summary>A file that the project lists as <c>AdditionalFiles</c> only.</summary>
    public static SpecSource Plain(string text, string path = "spec.yaml") => new(path, text);

    public SpecSource With(string name, string value) =>
        this with { Metadata = new Dictionary<string, string>(Metadata) { [name] = value } };
}
