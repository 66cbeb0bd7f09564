using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Reads how a document wants values written, with the defaults of the specification.</summary>
internal static class ParameterStyles
{
    public static ParameterStyle Of(OpenApiParameter parameter, ParameterLocation location) =>
        Named(parameter.Style) ?? (location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple);

    private static ParameterStyle? Named(OpenApiParameterStyle style) => style switch
    {
        OpenApiParameterStyle.Simple => ParameterStyle.Simple,
        OpenApiParameterStyle.Label => ParameterStyle.Label,
        OpenApiParameterStyle.Matrix => ParameterStyle.Matrix,
        OpenApiParameterStyle.Form => ParameterStyle.Form,
        OpenApiParameterStyle.SpaceDelimeted => ParameterStyle.SpaceDelimited,
        OpenApiParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        OpenApiParameterStyle.DeepObject => ParameterStyle.DeepObject,
        _ => null,
    };

    public static ParameterStyle Named(string style) => Enum.TryParse<ParameterStyle>(style, ignoreCase: true, out var known) ? known : ParameterStyle.Form;

    public static bool IsExploded(OpenApiParameter parameter, ParameterStyle style) => parameter.Explode ?? style == ParameterStyle.Form;

    /// <summary>Determines whether a flag is set that NSwag does not keep.</summary>
    public static bool AllowsReserved(JToken? parameter) => parameter is JObject node && node["allowReserved"] is JValue { Value: true };

    /// <summary>Gets the encoding: the plain one wherever that writes the same.</summary>
    public static ParameterEncoding EncodingOf(ParameterModel parameter, bool isComposite) => parameter.Location switch
    {
        _ when isComposite || IsComposite(parameter.Type) => ParameterEncoding.Styled,
        ParameterLocation.Path => parameter.Style == ParameterStyle.Simple && parameter.Type.Kind != TypeKind.List ? ParameterEncoding.Plain : ParameterEncoding.Styled,
        ParameterLocation.Query when parameter.AllowsReserved => ParameterEncoding.Styled,
        ParameterLocation.Query or ParameterLocation.Cookie when parameter.Type.Kind != TypeKind.List => ParameterEncoding.Plain,
        ParameterLocation.Query => parameter.Style == ParameterStyle.DeepObject ? ParameterEncoding.Styled : ParameterEncoding.Plain,
        ParameterLocation.Cookie => ParameterEncoding.Styled,
        _ => ParameterEncoding.Plain,
    };

    private static bool IsComposite(TypeRef type) => type.Kind is TypeKind.Object or TypeKind.Union or TypeKind.Map
        || (type.Kind == TypeKind.List && type.Item!.Kind is TypeKind.Object or TypeKind.Union or TypeKind.Map or TypeKind.List);
}
