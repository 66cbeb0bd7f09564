using System.Globalization;

namespace ApiVideo.Generator.Naming;

/// <summary>
/// Splits a name from a spec into words: at punctuation, and where lower case turns to upper case. The apostrophe of a
/// genitive ("Netlify's") and the plural of a word in capitals ("APIs") divide nothing.
/// </summary>
internal static class Words
{
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        var isJoined = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsApostrophe(text, i))
            {
                isJoined = true;
                continue;
            }

            var isPart = IsIdentifierPart(text[i]);
            if (isPart && (i == start || !StartsWord(text, i)))
            {
                continue;
            }

            Add(words, text, start, i, isJoined);
            start = isPart ? i : i + 1;
            isJoined = false;
        }

        Add(words, text, start, text.Length, isJoined);
        return words;
    }

    /// <summary>Gets the word with one capital at its start; a word all in capitals is lowered after it.</summary>
    public static string Capitalize(string word)
    {
        var rest = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (IsShouted(word) ? rest.ToLowerInvariant() : rest);
    }

    private static bool IsShouted(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLower(word[i]))
            {
                return word.Length > 2 && EndsShoutedPlural(word, word.Length - 2);
            }
        }

        return true;
    }

    private static bool StartsWord(string text, int index)
    {
        var current = text[index];
        var previous = text[index - 1];
        if (!char.IsUpper(current))
        {
            return false;
        }

        // "HTTPServer" is HTTP and Server: the last capital of a run belongs to what follows.
        var nextIsLower = index + 1 < text.Length && char.IsLower(text[index + 1]);
        return !char.IsUpper(previous) || (nextIsLower && !EndsShoutedPlural(text, index));
    }

    /// <summary>Determines whether a capital is the last of a run of them that nothing but an "s" follows.</summary>
    private static bool EndsShoutedPlural(string text, int index) =>
        text[index + 1] == 's'
        && char.IsUpper(text[index])
        && char.IsUpper(text[index - 1])
        && (index + 2 == text.Length || !(char.IsLower(text[index + 2]) || char.IsDigit(text[index + 2])));

    // "Netlify's" and "don't"; in other languages the apostrophe stands between two words.
    private static bool IsApostrophe(string text, int index) =>
        text[index] is '\'' or '\u2019'
        && index > 0
        && char.IsLetter(text[index - 1])
        && index + 1 < text.Length
        && text[index + 1] is 's' or 't'
        && (index + 2 == text.Length || !char.IsLetter(text[index + 2]));

    private static bool IsIdentifierPart(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber => true,

        // A combining mark has to follow a letter; in scripts that need it, it is part of the word.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        _ => false,
    };

    private static void Add(List<string> words, string text, int start, int end, bool isJoined)
    {
        // A mark without its letter cannot begin an identifier.
        while (start < end && char.GetUnicodeCategory(text[start]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        {
            start++;
        }

        if (start < end)
        {
            var word = text.Substring(start, end - start);
            words.Add(isJoined ? word.Replace("'", "").Replace("\u2019", "") : word);
        }
    }
}
