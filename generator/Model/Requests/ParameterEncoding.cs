namespace ApiVideo.Generator.Model.Requests;

/// <summary>Specifies how the value of a parameter becomes text.</summary>
internal enum ParameterEncoding
{
    /// <summary>A scalar as its text, a list as its texts.</summary>
    Plain,

    /// <summary>Taken apart by its style.</summary>
    Styled,

    /// <summary>As JSON text.</summary>
    Json,
}
