using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>A schema where it is used: its type, and whether null is one of its values.</summary>
internal readonly record struct SchemaUse(TypeRef Type, bool IsNullable)
{
    public static SchemaUse Any { get; } = new(TypeRef.Scalar(TypeKind.Any), IsNullable: false);
}
