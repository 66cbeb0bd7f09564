namespace ApiVideo.Generator.Model.Requests;

/// <summary>Specifies where a parameter is in the request.</summary>
internal enum ParameterLocation
{
    Path,
    Query,

    /// <summary>The whole query, as it is written by its content.</summary>
    QueryString,
    Header,
    Cookie,

    /// <summary>A part of a multipart body.</summary>
    Part,
}
