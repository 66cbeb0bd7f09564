namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Specifies the kinds of values that a member of a document can require.</summary>
internal enum ValueShape
{
    Text,
    Flag,
    Number,
    /// <summary>A whole number that fits 32 bits.</summary>
    Count,
    /// <summary>A scalar, or a list of scalars.</summary>
    Scalar,
    TextList,
    ScalarList,
    TextMap,
    /// <summary>A list of maps from name to texts.</summary>
    Security,
    Object,
    ObjectList,
    ObjectMap,
    /// <summary>A schema, or a flag.</summary>
    SchemaOrFlag,
    /// <summary>A schema, or a list of them.</summary>
    SchemaOrList,
}
