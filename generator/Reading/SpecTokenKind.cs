namespace ApiVideo.Generator.Reading;

/// <summary>What JSON and YAML have in common. A key is the scalar that stands where an object expects one.</summary>
internal enum SpecTokenKind
{
    End,
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    PlainScalar,
    TextScalar,
    Alias,
}
