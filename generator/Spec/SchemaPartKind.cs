namespace ApiVideo.Generator.Spec;

/// <summary>Specifies what a schema within another one describes.</summary>
internal enum SchemaPartKind
{
    /// <summary>A member of an object.</summary>
    Property,

    /// <summary>Every item of a list.</summary>
    Item,

    /// <summary>One item of a tuple.</summary>
    TupleItem,

    /// <summary>Every further item of a tuple.</summary>
    FurtherItem,

    /// <summary>The members of an object that have no schema of their own.</summary>
    Value,

    /// <summary>A part of a composition.</summary>
    AllOf,

    /// <summary>A branch of a choice.</summary>
    OneOf,

    /// <summary>A branch of a choice.</summary>
    AnyOf,
}
