namespace ApiVideo.Generator.Model.Requests;

/// <summary>The styles of the OpenAPI specification, named as in the support code.</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}
