using ApiVideo.Generator.Model;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>The documentation that a document gives for a thing.</summary>
internal static class Docs
{
    // Titles are names more often than sentences, so they stand in only where there is no description.
    public static DocText OfSchema(JsonSchema schema) => Of(schema.Description, details: null);

    public static DocText Of(string? summary, string? details)
    {
        var first = Blank(summary) ? null : summary;
        var second = Blank(details) || details == summary ? null : details;
        return new DocText(first, second);
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
