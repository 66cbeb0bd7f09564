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
            return start < text.Length && (text[start] is '{' or '/' ? HasJsonKey(text, start, isOverlay) : HasYamlKey(text, isOverlay));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool HasYamlKey(string text, bool isOverlay)
    {
        var lineStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (lineStart < text.Length)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            if (text[lineStart] is 'o' or 's' or '"' or '\'')
            {
                var match = YamlKey.Match(text.Substring(lineStart, Math.Min(lineEnd - lineStart, 64)));
                if (match.Groups[isOverlay ? 2 : 1].Success)
                {
                    return true;
                }
            }

            lineStart = lineEnd + 1;
        }

        return false;
    }

    /// <summary>Follows strings and braces only, so that a key of a nested object never counts.</summary>
    private static bool HasJsonKey(string text, int start, bool isOverlay)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
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

    private static int EndOfComment(string text, int start)
    {
        var end = text[start + 1] == '*'
            ? text.IndexOf("*/", start + 2, StringComparison.Ordinal)
            : text.IndexOf('\n', start);
        return end < 0 ? text.Length : text[start + 1] == '*' ? end + 1 : end;
    }
}
