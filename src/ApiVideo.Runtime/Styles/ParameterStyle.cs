namespace ApiVideo.Runtime;

/// <summary>Specifies how a value that is more than one text is written into a request; these are the styles of the OpenAPI specification.</summary>
internal enum ParameterStyle
{
    /// <summary>Separated by commas.</summary>
    Simple,

    /// <summary>In a path: after a dot.</summary>
    Label,

    /// <summary>In a path: after a semicolon, with the name.</summary>
    Matrix,

    /// <summary>A name, an equals sign and the value.</summary>
    Form,

    /// <summary>As <see cref="Form"/>, with spaces between the parts.</summary>
    SpaceDelimited,

    /// <summary>As <see cref="Form"/>, with bars between the parts.</summary>
    PipeDelimited,

    /// <summary>One pair for each member, with the way to it in brackets.</summary>
    DeepObject,
}
