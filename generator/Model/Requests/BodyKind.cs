namespace ApiVideo.Generator.Model.Requests;

/// <summary>Specifies how a request body is written.</summary>
internal enum BodyKind
{
    Json,

    /// <summary>As JSON values, one a line, while the caller gives them.</summary>
    Lines,

    /// <summary>As names and values, like a query.</summary>
    Form,

    /// <summary>Part by part; the parts are parameters.</summary>
    Multipart,

    /// <summary>As the caller has put the parts together.</summary>
    Parts,

    /// <summary>As the bytes of a stream.</summary>
    Binary,

    /// <summary>As the elements and attributes of an object.</summary>
    Xml,
    Text,
}
