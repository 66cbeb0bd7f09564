namespace ApiVideo.Generator.Places;

/// <summary>The text of a spec, equal by content. It holds no Roslyn object, so the pipeline can keep it.</summary>
internal sealed record SpecText(string Content)
{
    public int Length => Content.Length;

    public bool Equals(SpecText? other) =>
        other is not null && string.Equals(Content, other.Content, StringComparison.Ordinal);

    // Documents of many megabytes exist; the length tells two versions apart well enough for a hash.
    public override int GetHashCode() => Content.Length;

    public override string ToString() => $"{Content.Length} characters";
}
