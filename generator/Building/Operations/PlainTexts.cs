using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>What plain text is when it is no string: numbers and truth values are written there as in JSON.</summary>
internal static class PlainTexts
{
    /// <summary>Gives the type of the number or truth value; null for any other text.</summary>
    public static TypeRef? TypeOf(JsonSchema? schema) =>
        schema is null || SchemaShape.IsEnum(SchemaShape.Actual(schema)) ? null
        : ScalarTypes.TypeOf(SchemaShape.Actual(schema)) is var type && type.IsNumber ? TypeRef.Number(type.Kind, NumberForm.Number)
        : type.Kind == TypeKind.Boolean ? type
        : null;
}
