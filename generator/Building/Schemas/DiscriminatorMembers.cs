using System.Globalization;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Marks the properties of a record that say what its objects are.</summary>
internal sealed class DiscriminatorMembers(SchemaBuilder schemas, Discriminators discriminators)
{
    /// <summary>Determines whether the values of a member are of a kind that a discriminator's text can be.</summary>
    public static bool IsSupported(JsonSchema member)
    {
        var actual = MemberValuesOf.Innermost(member);
        return SchemaShape.IsEnum(actual) || (actual.OneOf.Count + actual.AnyOf.Count + actual.AllOf.Count == 0
            && ScalarTypes.Of(actual) is TypeKind.String or TypeKind.Int32 or TypeKind.Int64 or TypeKind.Boolean or TypeKind.Any && !actual.IsArray && actual.Properties.Count == 0);
    }

    /// <summary>Determines whether the member's values are texts, as they are where the document says nothing of them.</summary>
    public static bool IsText(JsonSchema schema, string property)
    {
        if (DiscriminatorValues.Member(schema, property) is not { } member)
        {
            return true;
        }

        var actual = MemberValuesOf.Innermost(member);
        return SchemaShape.IsStringEnum(actual) || ScalarTypes.Of(actual) is not (TypeKind.Int32 or TypeKind.Int64 or TypeKind.Boolean);
    }

    /// <summary>Determines whether JSON can have the text as a number or a truth value.</summary>
    public static bool IsNumberOrFlag(string text) => text is "true" or "false" || long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Marks one property; gives it as it was where its type cannot be a discriminator's.</summary>
    public PropertyModel Mark(PropertyModel property, JsonSchema schema)
    {
        var type = property.Type.Kind == TypeKind.Any ? TypeRef.Scalar(TypeKind.String) : property.Type;
        if (type.Kind is not (TypeKind.String or TypeKind.Enum or TypeKind.Int32 or TypeKind.Int64 or TypeKind.Boolean))
        {
            return property;
        }

        var value = discriminators.Written(schema, property.WireName).FirstOrDefault(text => IsOf(type, text));
        var isOpen = discriminators.IsOpen(schema, property.WireName);
        var isDefault = discriminators.IsDefault(schema, property.WireName);
        if (value is null && !isOpen)
        {
            return property;
        }

        var isFixed = value is not null && discriminators.IsFixed(schema, property.WireName);
        var marked = property with
        {
            Type = type,
            Constant = null,
            IsSecret = false,
            Discriminator = new DiscriminatorModel
            {
                Value = value,
                EnumMember = value is null ? null : EnumMember(type, value),
                IsFixed = isFixed,
                IsAssigned = IsAssigned(property, value, isFixed),
                IsRequired = property.Discriminator?.IsRequired ?? property.IsRequired,
                IsNullable = property.Discriminator?.IsNullable ?? property.IsNullable,
                IsDefault = isDefault,
            },
        };

        // The type of an inherited property is the base's.
        if (property.IsInherited)
        {
            return marked;
        }

        var isAlwaysThere = !isOpen || (!isDefault && value is not null && property is { IsRequired: true, IsNullable: false });
        return marked with { IsRequired = isAlwaysThere, IsNullable = !isAlwaysThere };
    }

    private static bool IsAssigned(PropertyModel property, string? value, bool isFixed) =>
        property.IsInherited && value is not null && (property.Discriminator is not { } inherited || inherited.Value != value || inherited.IsFixed != isFixed);

    private string? EnumMember(TypeRef type, string value) =>
        type.Kind == TypeKind.Enum ? schemas.MembersOf(type).FirstOrDefault(member => member.WireValue == value)?.Name : null;

    private static bool IsOf(TypeRef type, string text) => type.Kind switch
    {
        TypeKind.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Enum when type.IsNumeric => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Boolean => text is "true" or "false",
        _ => true,
    };
}
