using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>Builds an open enum of the texts that a schema lists.</summary>
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
            Members = MemberNames(typeName, schema.Enumeration.OfType<string>()).ToEquatableArray(),
        };
    }

    /// <summary>Names the values of an enum.</summary>
    public static List<EnumMemberModel> MemberNames(string typeName, IEnumerable<string> values)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, [typeName]);
        return values.Distinct(StringComparer.Ordinal)
            .Select(value => new EnumMemberModel(names.Take(Identifier.Pascal(value), "Value", value), value))
            .ToList();
    }
}
