namespace ApiVideo.Runtime;

/// <summary>The kinds of JSON that tell the cases of a union apart.</summary>
internal enum JsonUnionKind
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number without fraction.</summary>
    Integer,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,
}
