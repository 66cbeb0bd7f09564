using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Copies extensions (<c>x-…</c>) that are scalars or lists of them. NSwag would read an object in an extension as a
/// schema and follow its references; such values are only in the source tree.
/// </summary>
internal static class ExtensionValues
{
    // NSwag gives these a type and throws on another.
    private static readonly HashSet<string> Typed = new(StringComparer.Ordinal)
    {
        "x-generator", "x-schema", "x-position", "x-name", "x-originalName", "x-expectedSchemas", "x-nullable", "x-example",
        "x-readOnly", "x-writeOnly", "x-dictionaryKey", "x-deprecated", "x-deprecatedMessage", "x-abstract", "x-enumFlags",
        "x-enumNames", "x-enum-names", "x-enum-varnames", "x-enumDescriptions", "x-enum-descriptions",
    };

    public static JToken? Copy(string name, JToken value) =>
        name.StartsWith("x-", StringComparison.Ordinal) && !Typed.Contains(name) ? Scalars(value) : null;

    /// <summary>A copy of a scalar or of a list of scalars; null for anything else.</summary>
    public static JToken? Scalars(JToken value) => value switch
    {
        JValue scalar => Scalar(scalar),
        JArray list when list.All(static item => item is JValue) => new JArray(list.Select(static item => Scalar((JValue)item))),
        _ => null,
    };

    // Infinity and NaN have no text in JSON.
    private static JValue Scalar(JValue scalar) =>
        scalar.Value is double number && (double.IsNaN(number) || double.IsInfinity(number))
            ? new JValue(double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity")
            : new JValue(scalar);
}
