using System.Globalization;
using ApiVideo.Generator.Model;
using NJsonSchema;

namespace ApiVideo.Tool.Reference;

/// <summary>Gets the bounds and the default of a value, as the document states them.</summary>
internal static class ValueNotes
{
    public static IEnumerable<string> Of(JsonSchema? described, DocText doc)
    {
        if (described?.ActualSchema is not { } schema)
        {
            yield break;
        }

        // The description has it already, if there is one.
        if (!HasDefault(doc) && schema.Default is string or bool or long or int or double or decimal)
        {
            yield return "default " + Markdown.Literal(schema.Default is bool flag ? (flag ? "true" : "false") : Convert.ToString(schema.Default, CultureInfo.InvariantCulture)!);
        }

        if (schema.Minimum is { } minimum)
        {
            yield return (schema.IsExclusiveMinimum ? "more than " : "at least ") + Number(minimum);
        }

        if (schema.ExclusiveMinimum is { } above)
        {
            yield return "more than " + Number(above);
        }

        if (schema.Maximum is { } maximum)
        {
            yield return (schema.IsExclusiveMaximum ? "less than " : "at most ") + Number(maximum);
        }

        if (schema.ExclusiveMaximum is { } below)
        {
            yield return "less than " + Number(below);
        }

        if (schema.MultipleOf is { } step)
        {
            yield return "a multiple of " + Number(step);
        }

        if (schema.MinLength is > 0 and var shortest)
        {
            yield return $"at least {shortest} characters";
        }

        if (schema.MaxLength is { } longest)
        {
            yield return $"at most {longest} characters";
        }

        if (schema.MinItems > 0)
        {
            yield return $"at least {schema.MinItems} items";
        }

        if (schema.MaxItems > 0)
        {
            yield return $"at most {schema.MaxItems} items";
        }

        if (schema.UniqueItems)
        {
            yield return "no item twice";
        }

        if (schema.Pattern is { Length: > 0 and < 200 } pattern)
        {
            yield return "pattern " + Markdown.Literal(pattern);
        }
    }

    private static bool HasDefault(DocText doc) => (doc.Summary + doc.Details).Contains("Default: `", StringComparison.Ordinal);

    private static string Number(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);
}
