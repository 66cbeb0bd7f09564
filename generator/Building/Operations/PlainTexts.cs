using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Determines the types of bodies of text: numbers and Boolean values are written there as in JSON.</summary>
internal static class PlainTexts
{
    /// <summary>Reports an object or a list in a body of text, because the document does not describe how it is written.</summary>
    public static void ReportStructure(BuildContext context, ContentChoice content)
    {
        if (content.Kind == ContentKind.Text && content.Main.Value.Schema is { } schema && SchemaShape.Actual(schema) is var actual
            && (ObjectBuilder.HasMembers(actual) || actual.Item is not null || actual.AdditionalPropertiesSchema is not null || (actual.Type & (JsonObjectType.Object | JsonObjectType.Array)) != 0))
        {
            context.Findings.NotSupported(context.Spec.PlaceOf(schema), $"An object or a list in a body of type {MediaTypes.Name(content.Main.Key)}", "the body is text");
        }
    }

    /// <summary>Gets the type of a number or a Boolean value; null for any other text.</summary>
    public static TypeRef? TypeOf(JsonSchema? schema) =>
        schema is null || SchemaShape.IsEnum(SchemaShape.Actual(schema)) ? null
        : ScalarTypes.TypeOf(SchemaShape.Actual(schema)) is var type && type.IsNumber ? TypeRef.Number(type.Kind, NumberForm.Number)
        : type.Kind == TypeKind.Boolean ? type
        : null;
}
