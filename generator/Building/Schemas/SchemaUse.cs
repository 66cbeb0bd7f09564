using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>A schema where it is used: its type, and whether null is one of its values.</summary>
internal readonly record struct SchemaUse(TypeRef Type, bool IsNullable)
{
    public static SchemaUse Any { get; } = new(TypeRef.Scalar(TypeKind.Any), IsNullable: false);

    /// <summary>Adds null to the values where what stands around the schema allows it.</summary>
    public SchemaUse OrNull(JsonSchema around) => this with { IsNullable = IsNullable || SchemaShape.IsNullable(around) };
}
