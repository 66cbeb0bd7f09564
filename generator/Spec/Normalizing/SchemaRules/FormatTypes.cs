using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>A format without a type says the type: ASP.NET Core and others leave it out where it would be a list.</summary>
internal static class FormatTypes
{
    // With one of these the format is not all there is.
    private static readonly string[] Structure =
    [
        "type", "enum", "const", "properties", "required", "additionalProperties", "patternProperties", "unevaluatedProperties",
        "items", "prefixItems", "allOf", "anyOf", "oneOf", "not", "discriminator",
    ];

    private static readonly HashSet<string> OfTexts = new(StringComparer.Ordinal)
    {
        "date-time", "date-time-local", "date", "time", "time-local", "duration", "http-date", "uuid", "guid", "uri", "url", "uri-reference", "uri-template",
        "iri", "iri-reference", "byte", "base64", "base64url", "binary", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "password", "char", "regex",
        "json-pointer", "relative-json-pointer",
    };

    public static void Apply(Draft draft)
    {
        if (!Structure.Any(draft.Has) && draft.Text("format") is { } format && TypeOf(format) is { } type)
        {
            draft.Set("type", new JValue(type));
        }
    }

    /// <summary>Gets the type that the format is of; null for one that may be of several, or that nobody knows.</summary>
    public static string? TypeOf(string format) => OfTexts.Contains(format) ? "string" : OfNumber(format);

    /// <summary>Gets <c>integer</c> or <c>number</c>; null for a format that is not of numbers alone.</summary>
    public static string? OfNumber(string? format) => format switch
    {
        "int8" or "uint8" or "int16" or "uint16" or "int32" or "uint32" or "int64" or "uint64" or "double-int" => "integer",
        "float" or "double" or "decimal" or "decimal128" => "number",
        _ => null,
    };
}
