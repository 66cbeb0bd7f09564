using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The names that a document itself gives to the values of an enum (<c>x-enum-varnames</c> and its kin).</summary>
internal static class EnumNames
{
    /// <summary>Gives a name for each value, in order; null unless every value has one and they differ.</summary>
    public static IReadOnlyList<string>? Of(JsonSchema schema)
    {
        var names = schema.EnumerationNames;
        if (names is null || names.Count != schema.Enumeration.Count || names.Any(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        return names.Select(name => Identifier.Pascal(name!)).Distinct(StringComparer.Ordinal).Count() == names.Count ? [.. names.Select(name => name!)] : null;
    }
}
