using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Prints what is in lists and dictionaries, for the text of a record. What is long is cut.</summary>
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
            if (count++ < MaxCount)
            {
                text.Append(count == 1 ? "" : ", ").Append(One(value));
            }
        }

        return End(text, count, "]");
    }

    public static string Map<T>(IReadOnlyDictionary<string, T>? values)
    {
        if (values is null)
        {
            return "";
        }

        var text = new StringBuilder("{");
        var count = 0;
        foreach (var member in values)
        {
            if (count++ < MaxCount)
            {
                text.Append(count == 1 ? " " : ", ").Append(member.Key).Append(" = ").Append(One(member.Value));
            }
        }

        return End(text, count, " }");
    }

    private static string? One(object? value) => value switch
    {
        JsonElement json => AnyJson.Outline(json),
        string text => text,
        IList list => List(list),
        _ => value?.ToString(),
    };

    private static string End(StringBuilder text, int count, string end) =>
        (count > MaxCount ? text.Append(", … (").Append(count).Append(" in all)") : text).Append(end).ToString();
}
