namespace ApiVideo.Generator.Model.Schemas;

/// <summary>Specifies the kind of a <see cref="TypeRef"/>; the scalars have the names of their .NET types.</summary>
internal enum TypeKind
{
    /// <summary>Any JSON value, kept as it is.</summary>
    Any,
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    DateOnly,

    /// <summary>A point in time as HTTP writes it.</summary>
    HttpDate,

    /// <summary>A date and time without an offset.</summary>
    LocalDateTime,

    /// <summary>A point in time as seconds since 1970.</summary>
    UnixTime,

    /// <summary>A time of day, kept as its text.</summary>
    IsoTime,

    /// <summary>A length of time, kept as its text.</summary>
    IsoDuration,
    Guid,
    Uri,

    /// <summary>Binary content as base64 text.</summary>
    Bytes,

    /// <summary>Binary content as base64 text with the alphabet of addresses.</summary>
    Base64Url,

    /// <summary>A file of a multipart body.</summary>
    File,

    /// <summary>Binary content as it is.</summary>
    Stream,

    /// <summary>A multipart body that the caller puts together.</summary>
    Parts,
    Object,
    Enum,

    /// <summary>One of several types.</summary>
    Union,
    List,
    Map,
}
