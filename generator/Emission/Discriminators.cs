using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission;

/// <summary>The value of a discriminator, as C# and as the call that writes it.</summary>
internal static class Discriminators
{
    /// <summary>Gets the value as an expression of the property's type.</summary>
    public static string Value(ObjectModel model, PropertyModel property, DiscriminatorModel discriminator)
    {
        // In full, since a property may be named as an enum that is not its own.
        var type = $"global::{model.Scope.Namespace}.{property.Type.Name}";
        return property.Type switch
        {
            { Kind: TypeKind.String } => Literals.String(discriminator.Value!),
            { Kind: TypeKind.Enum } when discriminator.EnumMember is { } member => $"{type}.{member}",
            { Kind: TypeKind.Enum, IsNumeric: false } => $"new {type}({Literals.String(discriminator.Value!)})",
            { Kind: TypeKind.Enum } => $"new {type}({discriminator.Value})",
            _ => discriminator.Value!,
        };
    }

    /// <summary>Gets the statement that writes a value that never varies.</summary>
    public static string Write(PropertyModel property, DiscriminatorModel discriminator)
    {
        var name = Literals.Utf8(property.WireName);
        return property.Type switch
        {
            { Kind: TypeKind.String } or { Kind: TypeKind.Enum, IsNumeric: false } => $"writer.WriteString({name}, {Literals.Utf8(discriminator.Value!)});",
            { Kind: TypeKind.Boolean } => $"writer.WriteBoolean({name}, {discriminator.Value});",
            _ => $"writer.WriteNumber({name}, {discriminator.Value});",
        };
    }
}
