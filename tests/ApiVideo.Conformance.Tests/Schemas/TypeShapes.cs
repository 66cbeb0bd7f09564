using ApiVideo.Generator.Model.Schemas;

using TypeKind = ApiVideo.Generator.Model.Schemas.TypeKind;

namespace ApiVideo.Conformance.Tests.Schemas;

/// <summary>The types of a client as texts: what is on the wire, without the names of enums, which a constant has none of.</summary>
internal static class TypeShapes
{
    /// <summary>Gives the shape of each object and union by its name.</summary>
    public static Dictionary<string, string> Of(CompiledClient client)
    {
        var enums = client.Model.Schemas.OfType<EnumModel>().ToDictionary(schema => schema.TypeName);
        return client.Model.Schemas.Where(schema => schema is ObjectModel or UnionModel).ToDictionary(schema => schema.TypeName, schema => Of(schema, enums));
    }

    private static string Of(SchemaModel schema, Dictionary<string, EnumModel> enums) => schema switch
    {
        UnionModel union => $"one of {string.Join(", ", union.Cases.Select(item => Of(item.Type, enums) + " " + string.Join("|", item.DiscriminatorValues.Order(StringComparer.Ordinal))))}, told by {union.Discriminator}",
        ObjectModel model => $"object of {model.BaseName} told by {model.Discriminator} with {(model.AdditionalType is { } type ? Of(type, enums) + model.IsAdditionalNullable : "nothing")} beside "
            + string.Join(", ", model.Properties.Select(property => Of(property, enums))),
        _ => "",
    };

    private static string Of(PropertyModel property, Dictionary<string, EnumModel> enums)
    {
        var constant = property.Constant is { } only ? only.IsEnumMember ? enums[property.Type.Name!].Members.First(member => member.Name == only.Text).WireValue : only.Text
            : property.Discriminator is { IsFixed: true } fixedTo ? fixedTo.Value : null;
        var limits = string.Join(" ", property.Limits.Where(limit => limit.Keyword != "format" && !property.Type.IsNamed && property.Constant is null).Select(limit => limit.Keyword + limit.Value).Order(StringComparer.Ordinal));
        return $"{property.WireName}: {(constant is not null ? "always " + constant : Of(property.Type, enums))}{(property.IsRequired ? "!" : "")}{(property.IsNullable ? "?" : "")}"
            + $"{(property.IsReadOnly ? " read" : "")}{(property.IsWriteOnly ? " written" : "")}{(property.IsDeprecated ? " old" : "")} {limits}";
    }

    private static string Of(TypeRef type, Dictionary<string, EnumModel> enums) => type switch
    {
        { Item: { } item } => $"{type.Kind} of {Of(item, enums)}{(type.IsItemNullable ? "?" : "")}",
        { Kind: TypeKind.Enum } => $"{enums[type.Name!].ValueKind} such as {string.Join("|", enums[type.Name!].Members.Select(member => member.Name + "=" + member.WireValue))}",
        _ => type.Name ?? type.Kind + type.Form.ToString(),
    };
}
