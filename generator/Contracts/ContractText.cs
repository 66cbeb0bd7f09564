using System.Globalization;
using System.Text;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Contracts;

/// <summary>Writes and reads the text of a contract: a line for each thing, in ordinal order.</summary>
internal static class ContractText
{
    /// <summary>The start of the first line of every contract.</summary>
    public const string Header = "# OpenAPI client contract, version 1";

    private const string Note = "# One line for each thing that callers can name or observe. 'dotnet build -t:AcceptApiContract' writes this file.";

    public static string Format(IEnumerable<ContractLine> lines)
    {
        var text = new StringBuilder(Header).Append('\n').Append(Note).Append('\n');
        foreach (var line in lines.OrderBy(line => line.Subject, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads a contract.</summary>
    /// <returns>The lines with their numbers from 0; null where the text is no contract of this version.</returns>
    public static IReadOnlyList<(int Number, ContractLine Line)>? Parse(string text)
    {
        var rows = text.Replace("\r\n", "\n").Split('\n');
        if (rows[0].TrimStart('\uFEFF').TrimEnd() != Header)
        {
            return null;
        }

        var lines = new List<(int, ContractLine)>();
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].Trim() is { Length: > 0 } row && row[0] != '#')
            {
                lines.Add((i, ParseLine(row)));
            }
        }

        return lines;
    }

    /// <summary>Gets a text of the document, so that it stays on its line and keeps its ends.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                _ when IsHidden(c) => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Gets the text within the quotes that <see cref="Quote"/> writes.</summary>
    public static string Unquote(string quoted)
    {
        var text = new StringBuilder();
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
            }
            else if (quoted[++i] == 'u' && i + 4 < quoted.Length && int.TryParse(quoted.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 4;
            }
            else
            {
                text.Append(quoted[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Splits at a sign outside quotes.</summary>
    public static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == separator && !isQuoted)
            {
                yield return text.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return text.Substring(start);
    }

    private static ContractLine ParseLine(string row)
    {
        var subject = Split(row, ':').First();
        var facts = row.Length <= subject.Length + 1 ? "" : row.Substring(subject.Length + 1);
        return new ContractLine(subject.Trim(), Split(facts, ';').Select(fact => fact.Trim()).Where(fact => fact.Length > 0).ToEquatableArray());
    }

    private static bool IsHidden(char c) => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
