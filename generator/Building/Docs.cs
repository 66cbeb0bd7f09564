using System.Globalization;
using ApiVideo.Generator.Model;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>The documentation that a document gives for a thing.</summary>
internal static class Docs
{
    private const int MaxDefaultLength = 100;

    // Titles are names more often than sentences, so they stand in only where there is no description.
    public static DocText OfSchema(JsonSchema schema) => Of(WithDefault(schema.Description, schema), details: null);

    /// <summary>Adds what the server takes where nothing is sent.</summary>
    public static string? WithDefault(string? description, JsonSchema schema)
    {
        var value = schema.Default is string or bool or long or int or double or decimal ? Convert.ToString(schema.Default, CultureInfo.InvariantCulture) : null;
        if (Blank(description) || value is not { Length: > 0 and <= MaxDefaultLength } || value.IndexOfAny(['`', '\n', '\r']) >= 0)
        {
            return description;
        }

        var text = "Default: `" + (schema.Default is bool ? value.ToLowerInvariant() : value) + "`.";
        return description!.TrimEnd() + "\n\n" + text;
    }

    public static DocText Of(string? summary, string? details)
    {
        var first = Blank(summary) ? null : summary;
        var second = Blank(details) || details == summary ? null : details;
        return new DocText(first, second);
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
