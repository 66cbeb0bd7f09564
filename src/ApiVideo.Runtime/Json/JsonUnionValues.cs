using System;

namespace ApiVideo.Runtime;

/// <summary>The kinds of value that a member has, as far as they can be told from its JSON.</summary>
[Flags]
internal enum JsonUnionValues
{
    /// <summary>Null alone, which any member may be.</summary>
    None = 0,

    /// <summary>An object.</summary>
    Object = 1,

    /// <summary>An array.</summary>
    Array = 2,

    /// <summary>Any string, or one of the member's texts.</summary>
    Text = 4,

    /// <summary>A string that is a date and time.</summary>
    Instant = 8,

    /// <summary>A string that is a date.</summary>
    Date = 16,

    /// <summary>A string that is a UUID.</summary>
    Guid = 32,

    /// <summary>A number without fraction.</summary>
    Integer = 64,

    /// <summary>Any number.</summary>
    Number = 128,

    /// <summary>True or false.</summary>
    Boolean = 256,

    /// <summary>Any JSON.</summary>
    Any = Object | Array | Text | Number | Boolean,
}
