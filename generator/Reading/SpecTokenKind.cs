namespace ApiVideo.Generator.Reading;

/// <summary>Specifies the kind of a token, of those that JSON and YAML have in common. A key is the scalar that is where an object expects one.</summary>
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
