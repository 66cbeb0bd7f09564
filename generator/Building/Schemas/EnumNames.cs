using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The names that a document itself gives to the values of an enum (<c>x-enum-varnames</c> and its kin).</summary>
internal static class EnumNames
{
    /// <summary>Gets the names in the order of the values, which may be more; null where there are none.</summary>
    public static IReadOnlyList<string>? Of(JsonSchema schema) =>
        schema.EnumerationNames is { Count: > 0 } names ? [.. names.Select(name => name ?? "")] : null;
}
