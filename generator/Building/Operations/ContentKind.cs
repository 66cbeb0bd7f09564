namespace ApiVideo.Generator.Building.Operations;

/// <summary>The kinds of content that are written and read in ways of their own.</summary>
internal enum ContentKind
{
    Json,
    Form,

    /// <summary><c>multipart/form-data</c>, whose parts the document describes.</summary>
    Multipart,

    /// <summary>Any other content of parts.</summary>
    Parts,
    Binary,
    Text,
    Xml,

    /// <summary>Server-sent events.</summary>
    Events,

    /// <summary>JSON values, one after the other.</summary>
    Lines,
}
