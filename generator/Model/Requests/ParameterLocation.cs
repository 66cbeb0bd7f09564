namespace ApiVideo.Generator.Model.Requests;

/// <summary>Where a parameter travels in the request.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>A part of a multipart body.</summary>
    Part,
}
