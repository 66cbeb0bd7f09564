using System;
using System.Text;

namespace ApiVideo.Runtime;

/// <summary>Reads the <c>Link</c> header (RFC 8288).</summary>
internal static class LinkHeaderText
{
    /// <summary>Gets the target of the first link whose relation is <c>next</c>; null where there is none, or the header makes no sense before it.</summary>
    internal static string? Next(ApiResponseHeaders headers)
    {
        foreach (var value in headers.GetValues("Link"))
        {
            if (Next(value) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    private static string? Next(string text)
    {
        var position = 0;
        while (true)
        {
            // Between links: commas and white space.
            while (position < text.Length && text[position] is ',' or ' ' or '\t')
            {
                position++;
            }

            var end = position < text.Length && text[position] == '<' ? text.IndexOf('>', position) : -1;
            if (end < 0)
            {
                return null;
            }

            var target = text[(position + 1)..end];
            position = end + 1;
            if (IsNext(text, ref position))
            {
                return target;
            }
        }
    }

    /// <summary>Reads the parameters of a link; of two relations the first counts, and one with an anchor is that of another page.</summary>
    private static bool IsNext(string text, ref int position)
    {
        string? relation = null;
        var hasAnchor = false;
        while (Skip(text, ref position) == ';')
        {
            position++;
            Skip(text, ref position);
            var name = Token(text, ref position);
            var value = "";
            if (Skip(text, ref position) == '=')
            {
                position++;
                value = Skip(text, ref position) == '"' ? Quoted(text, ref position) : Token(text, ref position);
            }

            hasAnchor |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);
            if (relation is null && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                relation = value;
            }
        }

        return !hasAnchor && relation is not null && Array.Exists(
            relation.Split(' '),
            static word => word.Equals("next", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Skips white space, and gives the sign after it; NUL at the end.</summary>
    private static char Skip(string text, ref int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position < text.Length ? text[position] : '\0';
    }

    private static string Token(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is not (' ' or '\t' or ';' or ',' or '=' or '"'))
        {
            position++;
        }

        return text[start..position];
    }

    private static string Quoted(string text, ref int position)
    {
        var value = new StringBuilder();
        for (position++; position < text.Length && text[position] != '"'; position++)
        {
            position += text[position] == '\\' && position + 1 < text.Length ? 1 : 0;
            value.Append(text[position]);
        }

        position = Math.Min(position + 1, text.Length);
        return value.ToString();
    }
}
