namespace ApiVideo.Generator.Reading;

/// <summary>
/// A piece of a document and where it stands in the text. <see cref="Text"/> is the value of a scalar or the name of an
/// alias; <see cref="Anchor"/> is the YAML anchor on the node.
/// </summary>
internal readonly record struct SpecToken(SpecTokenKind Kind, string Text, int Start, int Length, string? Anchor = null)
{
    public bool IsScalar => Kind is SpecTokenKind.PlainScalar or SpecTokenKind.TextScalar;

    public bool IsStart => Kind is SpecTokenKind.ObjectStart or SpecTokenKind.ArrayStart;

    public bool IsEnd => Kind is SpecTokenKind.ObjectEnd or SpecTokenKind.ArrayEnd;
}
