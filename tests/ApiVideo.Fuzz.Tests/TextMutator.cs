using System.Text;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Spoils a text as transports, editors and attackers do: cut, repeated, swapped, overwritten.</summary>
internal static class TextMutator
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\n", "\r\n", " ", "  ", "\t", "- ", "? ", "&a ", "*a", "<<: ", "!!str ", "!x ", "|\n", ">\n", "#", "---\n", "...\n",
        "null", "true", "0", "-1", "1e999", "9999999999999999999999", ".nan", "~", "$ref: ", "\"$ref\":", "#/components/schemas/", "x-", "\\", "\\u0000", "\\ud800",
        "\u0000", "\u0001", "\u0085", "\u2028", "\ufeff", "\ud83d", "\u202e", "😀", "allOf: ", "type: ", "enum: ", "{{", "//", "/*", "*/", "%", "@", "`",
    ];

    public static string Mutate(string text, Random random)
    {
        var result = new StringBuilder(text);
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            Edit(result, random);
        }

        return result.ToString();
    }

    private static void Edit(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, random.Next(2) == 0 ? 4 : 200));
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 2:
                text.Remove(at, length).Insert(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 3:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 4 when at < text.Length:
                text[at] = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80);
                break;
            case 5 when random.Next(8) == 0:
                text.Length = at;
                break;
            default:
                var moved = text.ToString(at, length);
                text.Remove(at, length);
                text.Insert(random.Next(text.Length + 1), moved);
                break;
        }
    }
}
