using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Determines the types of bodies of text: numbers and Boolean values are written there as in JSON.</summary>
internal static class PlainTexts
{
    /// <summary>Reports an object or a list in a body of text, bytes or parts, because the document does not describe how it is written.</summary>
    public static void ReportStructure(BuildContext context, ContentChoice content)
    {
        if (content.Kind is ContentKind.Text or ContentKind.Binary or ContentKind.Parts && content.Main.Value.Schema is { } schema && IsStructured(schema) && !IsFileResult(schema))
        {
            context.Findings.NotSupported(context.Spec.PlaceOf(schema), $"An object or a list in a body of type {MediaTypes.Name(content.Main.Key)}", content.Kind switch
            {
                ContentKind.Binary => "the body is bytes",
                ContentKind.Parts => "the caller creates the parts",
                _ => "the body is text",
            });
        }
    }

    /// <summary>Determines whether the values of a schema are objects or lists.</summary>
    public static bool IsStructured(JsonSchema? schema) => schema is not null && SchemaShape.Actual(schema) is var actual
        && (HasStructure(actual) || actual.OneOf.Concat(actual.AnyOf).Select(SchemaShape.Actual).Any(HasStructure));

    // ASP.NET Core describes a file by the class that its endpoint returns.
    private static bool IsFileResult(JsonSchema schema) =>
        SchemaShape.Actual(schema).Properties is var members && members.ContainsKey("contentType") && members.ContainsKey("fileDownloadName");

    private static bool HasStructure(JsonSchema actual) => ObjectBuilder.HasMembers(actual) || actual.Item is not null || actual.AdditionalPropertiesSchema is not null || (actual.Type & (JsonObjectType.Object | JsonObjectType.Array)) != 0;

    /// <summary>Gets the type of a number or a Boolean value; null for any other text.</summary>
    public static TypeRef? TypeOf(JsonSchema? schema) =>
        schema is null || SchemaShape.IsEnum(SchemaShape.Actual(schema)) ? null
        : ScalarTypes.TypeOf(SchemaShape.Actual(schema)) is var type && type.IsNumber ? TypeRef.Number(type.Kind, NumberForm.Number)
        : type.Kind == TypeKind.Boolean ? type
        : null;
}
