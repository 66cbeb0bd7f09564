using System.Text;

namespace ApiVideo.Generator.Reading;

/// <summary>
/// Empties lines that hold nothing but spaces and tabs. YAML forbids some of them before the first line of a block
/// scalar, editors leave them there, and most parsers let them pass. Lines keep their numbers, texts their columns.
/// </summary>
internal static class BlankLines
{
    public static string Empty(string text)
    {
        var result = new StringBuilder(text.Length);
        var lineStart = 0;
        while (lineStart < text.Length)
        {
            var lineEnd = text.IndexOfAny(['\n', '\r'], lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            if (!IsBlank(text, lineStart, lineEnd))
            {
                result.Append(text, lineStart, lineEnd - lineStart);
            }

            if (lineEnd < text.Length)
            {
                result.Append(text[lineEnd]);
            }

            lineStart = lineEnd + 1;
        }

        return result.ToString();
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}
