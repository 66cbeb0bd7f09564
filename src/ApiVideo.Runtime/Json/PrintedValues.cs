using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Prints what is in lists and dictionaries, for the text of a record. What is long is cut. Texts in a dictionary do not show, because nobody
/// knows what its keys are: one can be a password.
/// </summary>
internal static class PrintedValues
{
    private const int MaxCount = 10;

    public static string List(IEnumerable? values)
    {
        if (values is null)
        {
            return "";
        }

        var text = new StringBuilder("[");
        var count = 0;
        foreach (var value in values)
        {
            if (!Separate(text, count++))
            {
                break;
            }

            text.Append(One(value));
        }

        return text.Append(']').ToString();
    }

    public static string Map<T>(IReadOnlyDictionary<string, T>? values)
    {
        if (values is null)
        {
            return "";
        }

        var text = new StringBuilder("{ ");
        var count = 0;
        foreach (var member in values)
        {
            if (!Separate(text, count++))
            {
                break;
            }

            text.Append(member.Key).Append(" = ").Append(member.Value is string ? "\"…\"" : One(member.Value));
        }

        return text.Append(" }").ToString();
    }

    private static bool Separate(StringBuilder text, int count)
    {
        text.Append(count == 0 ? "" : ", ").Append(count < MaxCount ? "" : "…");
        return count < MaxCount;
    }

    private static string? One(object? value) => value switch
    {
        JsonElement json => AnyJson.Outline(json),
        string text => text,
        IList list => List(list),
        _ => value?.ToString(),
    };
}
