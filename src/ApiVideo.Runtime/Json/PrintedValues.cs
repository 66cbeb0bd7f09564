using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Prints the members of a record, and what is in their lists and dictionaries. What is long is cut. Texts in a dictionary do not show, because nobody
/// knows what its keys are: one can be a password. Where a key says that it is one, no value shows.
/// </summary>
internal static class PrintedValues
{
    private const int MaxCount = 10;
    private const int MaxKeyLength = 64;
    private const string Separator = ", ";
    private const string HiddenText = "\"…\"";

    private static readonly string[] SecretWords = ["secret", "password", "passwd", "pwd", "passphrase", "token", "apikey", "privatekey", "accesskey"];

    /// <summary>Prints a member of a record, and what stands before the next.</summary>
    internal static void Print(this StringBuilder builder, object? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        builder.Append(name).Append(" = ").Append(value).Append(Separator);

    /// <summary>Prints a member that is a list.</summary>
    internal static void PrintList(this StringBuilder builder, IEnumerable? values, bool isHidden = false, [CallerArgumentExpression(nameof(values))] string name = "") =>
        builder.Print(List(values, isHidden), name);

    /// <summary>Prints a member that is a dictionary.</summary>
    internal static void PrintMap<T>(this StringBuilder builder, IReadOnlyDictionary<string, T>? values, bool isHidden = false, [CallerArgumentExpression(nameof(values))] string name = "") =>
        builder.Print(Map(values, isHidden), name);

    /// <summary>Prints whether a member that nobody may read has a value.</summary>
    internal static void PrintSecret(this StringBuilder builder, object? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        builder.Print(value is null ? "" : "***", name);

    /// <summary>Removes the separator behind the last member. Returns true, because the text of a record has members.</summary>
    internal static bool PrintEnd(this StringBuilder builder)
    {
        builder.Length -= Separator.Length;
        return true;
    }

    /// <summary>Prints a list.</summary>
    /// <param name="values">The list.</param>
    /// <param name="isHidden">Whether what is in the list, or in what it contains, does not show.</param>
    internal static string List(IEnumerable? values, bool isHidden = false)
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

            text.Append(One(value, isHidden));
        }

        return text.Append(']').ToString();
    }

    /// <summary>Prints a dictionary.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The dictionary.</param>
    /// <param name="isHidden">Whether the values, or what they contain, do not show.</param>
    internal static string Map<T>(IReadOnlyDictionary<string, T>? values, bool isHidden = false) =>
        values is null ? "" : Members(values.Select(member => (member.Key, (object?)member.Value)), isHidden);

    private static string Members(IEnumerable<(string Key, object? Value)> members, bool isHidden)
    {
        var text = new StringBuilder("{ ");
        var count = 0;
        foreach (var (key, value) in members)
        {
            if (!Separate(text, count++))
            {
                break;
            }

            text.Append(key.AsSpan(0, Math.Min(key.Length, MaxKeyLength))).Append(key.Length > MaxKeyLength ? "…" : "").Append(" = ");
            text.Append(value is not null && IsSecret(key) ? "***" : One(value, isHidden || value is string));
        }

        return text.Append(count == 0 ? "" : " ").Append('}').ToString();
    }

    private static bool Separate(StringBuilder text, int count)
    {
        text.Append(count == 0 ? "" : Separator).Append(count < MaxCount ? "" : "…");
        return count < MaxCount;
    }

    private static string? One(object? value, bool isHidden) => value switch
    {
        null => null,
        JsonElement json => AnyJson.Outline(json),
        byte[] => "[…]",
        IDictionary map => Members(map.Keys.Cast<string>().Select(key => (key, map[key])), isHidden),
        IList list => List(list, isHidden),
        _ => isHidden ? HiddenText : value.ToString(),
    };

    // Wider than the rule for the members of the document, which nobody can change anymore when they see the log.
    private static bool IsSecret(string key)
    {
        var letters = string.Concat(key.Where(char.IsLetterOrDigit));
        return SecretWords.Any(word => letters.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
