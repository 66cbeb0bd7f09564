using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Builds an open enum of the texts or integers that a schema lists.</summary>
internal static class EnumBuilder
{
    public static EnumModel Build(BuildContext context, JsonSchema schema, string typeName, bool isVisible)
    {
        return new EnumModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            IsVisible = isVisible,
            IsDeprecated = schema.IsDeprecated,
            Doc = Docs.OfSchema(schema),
            ValueKind = SchemaShape.IsStringEnum(schema) ? TypeKind.String : ScalarTypes.OfInteger(schema) == TypeKind.Int64 ? TypeKind.Int64 : TypeKind.Int32,
            Members = Members(typeName, schema).ToEquatableArray(),
        };
    }

    /// <summary>Gives the values of an enum with their names: the document's own, else made of the values.</summary>
    public static List<EnumMemberModel> Members(string typeName, JsonSchema schema)
    {
        // A value that is not text has a property for it.
        var isText = SchemaShape.IsStringEnum(schema);
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, isText ? [typeName] : [typeName, "Value"]);
        var given = EnumNames.Of(schema);
        var described = schema.EnumerationDescriptions is { } texts && texts.Count == schema.Enumeration.Count ? texts.ToList() : null;
        var members = new List<EnumMemberModel>();
        var index = -1;
        foreach (var value in schema.Enumeration)
        {
            index++;
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            if (value is not null && !members.Any(member => member.WireValue == text))
            {
                members.Add(new EnumMemberModel(names.Take(Identifier.Pascal(given?[index] ?? text), "Value", text), text, described?[index]));
            }
        }

        return members;
    }
}
