using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Spec;

/// <summary>
/// Tells by a glance whether an additional file is meant to be an OpenAPI document, or an overlay of one: does a key
/// <c>openapi</c> or <c>swagger</c>, or <c>overlay</c>, stand at its top level? A file that is broken further down still counts.
/// </summary>
internal static class SpecSniffer
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml", ".jsonc", ".openapi", ".swagger"];
    private static readonly Regex YamlKey = new(
        "^[\"']?(?:(openapi|swagger)[\"']?[ \t]*:[ \t]+[^ \t\r#{\\[]|(overlay)[\"']?[ \t]*:[ \t]+[\"']?[0-9])",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static bool LooksLikeOpenApi(string text, string path) =>
        Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) && HasKey(text, isOverlay: false);

    /// <summary>Determines whether a file is meant to be an overlay, whatever its name.</summary>
    public static bool LooksLikeOverlay(string text) => !HasKey(text, isOverlay: false) && HasKey(text, isOverlay: true);

    private static bool HasKey(string text, bool isOverlay)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        try
        {
            return start < text.Length && (text[start] is '{' or '/' ? HasFlowKey(text, start, isOverlay) : HasYamlKey(text, isOverlay));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Looks at the lines that are indented as the first one is.</summary>
    private static bool HasYamlKey(string text, bool isOverlay)
    {
        int? indentation = null;
        var lineStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (lineStart < text.Length)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            var first = FirstOf(text, lineStart, lineEnd);
            if (indentation is null && first < lineEnd)
            {
                if (text[first] == '{')
                {
                    return HasFlowKey(text, first, isOverlay);
                }

                indentation = first - lineStart;
            }

            if (first - lineStart == indentation && first < lineEnd && IsYamlVersion(text, first, lineEnd, isOverlay))
            {
                return true;
            }

            lineStart = lineEnd + 1;
        }

        return false;
    }

    /// <summary>Finds the first character of a line that is content: no space, comment, directive or marker of a document's start.</summary>
    private static int FirstOf(string text, int lineStart, int lineEnd)
    {
        var first = lineStart;
        if (lineEnd - first >= 3 && string.CompareOrdinal(text, first, "---", 0, 3) == 0 && (lineEnd - first == 3 || char.IsWhiteSpace(text[first + 3])))
        {
            first += 3;
        }

        while (first < lineEnd && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        return first < lineEnd && (text[first] == '#' || (text[first] == '%' && first == lineStart)) ? lineEnd : first;
    }

    private static bool IsYamlVersion(string text, int start, int end, bool isOverlay) =>
        text[start] is 'o' or 's' or '"' or '\''
        && YamlKey.Match(text.Substring(start, Math.Min(end - start, 64))).Groups[isOverlay ? 2 : 1].Success;

    /// <summary>Follows strings and braces only, so that a key of a nested object never counts.</summary>
    private static bool HasFlowKey(string text, int start, bool isOverlay)
    {
        var depth = 0;
        var last = ' ';
        for (var i = start; i < text.Length; i++)
        {
            // Only YAML has keys without quotes, or in single ones.
            if (depth == 1 && (last is '{' or ',') && IsYamlVersion(text, i, text.Length, isOverlay) && text[i] != '"')
            {
                return true;
            }

            switch (text[i])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '/' when i + 1 < text.Length && text[i + 1] is '/' or '*':
                    i = EndOfComment(text, i);
                    continue;
                case '#' when char.IsWhiteSpace(text[i - 1]):
                    i = EndOfLine(text, i);
                    continue;
                case '\'' when last is '{' or '[' or ',' or ':':
                    i = EndOfQuoted(text, i);
                    break;
                case '"':
                    var end = EndOfString(text, i);
                    if (depth == 1 && IsVersionKey(text, i, end, isOverlay))
                    {
                        return true;
                    }

                    i = end;
                    break;
            }

            last = i < text.Length && !char.IsWhiteSpace(text[i]) ? text[i] : last;
        }

        return false;
    }

    private static bool IsVersionKey(string text, int start, int end, bool isOverlay)
    {
        var name = text.Substring(start + 1, Math.Max(0, end - start - 1));
        if (!(isOverlay ? name == "overlay" : name is "openapi" or "swagger"))
        {
            return false;
        }

        var next = end + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length || text[next] != ':')
        {
            return false;
        }

        // A nested object under such a key is a tool's configuration, not a version.
        next++;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && text[next] is not ('{' or '[') && (!isOverlay || char.IsDigit(text[text[next] == '"' && next + 1 < text.Length ? next + 1 : next]));
    }

    private static int EndOfString(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i, text.Length);
    }

    private static int EndOfQuoted(string text, int start)
    {
        var end = text.IndexOf('\'', start + 1);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfComment(string text, int start)
    {
        var end = text[start + 1] == '*'
            ? text.IndexOf("*/", start + 2, StringComparison.Ordinal)
            : text.IndexOf('\n', start);
        return end < 0 ? text.Length : text[start + 1] == '*' ? end + 1 : end;
    }
}
