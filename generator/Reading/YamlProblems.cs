namespace ApiVideo.Generator.Reading;

/// <summary>Gets sentences in the words of a document for the messages of YAML's scanner.</summary>
internal static class YamlProblems
{
    /// <summary>A part of the scanner's message, and the sentence for it; the first part that is found counts.</summary>
    private static readonly (string Part, string Sentence)[] Sentences =
    [
        ("found a tab character", "a tab indents this line; YAML is indented with spaces"),
        ("invalid tab as indentation", "a tab indents this line; YAML is indented with spaces"),
        ("cannot start any token", "no value begins with this character; put the text into quotes"),
        ("Mapping values are not allowed", "a ':' stands where no value can be; check the indentation, close the '[' or '{' before it, or put a text that has ': ' into quotes"),
        ("found invalid mapping", "a ':' stands where no value can be; check the indentation, close the '[' or '{' before it, or put a text that has ': ' into quotes"),
        ("Mapping keys are not allowed", "a '?' stands where no key can be; put the text into quotes"),
        ("Block sequence entries are not allowed", "a '-' stands where no list can be; begin the list on a new line"),
        ("Anchor before sequence entry", "an anchor stands before '-' on the same line; put the list on the next line"),
        ("could not find expected ':'", "this is a key without ':', or a text that goes on in a line that is not indented enough"),
        ("block mapping, did not find expected key", "a key with the indentation of the others is expected here; check the indentation, and quotes that end too early"),
        ("block collection, did not find expected '-'", "a '-' with the indentation of the others is expected here; check the indentation"),
        ("did not find expected ',' or '}'", "a ',' or '}' is expected here; check what the last '{' opened"),
        ("did not find expected ',' or ']'", "a ',' or ']' is expected here; check what the last '[' opened"),
        ("did not find expected node content", "a value is expected here"),
        ("did not find expected token", "a value is expected here"),
        ("found more than one anchor", "this value has two anchors"),
        ("undefined tag handle", "this tag is not declared; put a text that begins with '!' into quotes"),
        ("scanning a tag", "this tag is not valid; put a text that begins with '!' into quotes"),
        ("at end of tag", "this tag is not valid; put a text that begins with '!' into quotes"),
        ("unknown escape character", "no escape of YAML begins like this; write '\\\\' for a backslash, or use single quotes"),
        ("hexadecimal number", "an escape lacks hexadecimal digits; write '\\\\' for a backslash, or use single quotes"),
        ("Unicode character escape", "an escape is no Unicode character"),
        ("Unicode surrogates", "an escape is half of a Unicode character"),
        ("quoted scalar, found unexpected end of stream", "the quote that opens here is never closed"),
        ("found unexpected document indicator", "the quote is not closed before the end of the document"),
        ("double-quoted scalar, found wrong indentation", "a quoted text goes on in a line that is not indented enough"),
        ("found unexpected end of stream", "the document ends too early"),
        ("anchor or alias", "an anchor ('&') or alias ('*') needs a name; put a text that begins with it into quotes"),
        ("found extra spaces in first line", "the first line of this text is indented more than the others"),
        ("found more spaces in lines above", "an empty line of this text is indented more than its first line"),
        ("indentation indicator equal to 0", "the indentation after '|' or '>' is a digit from 1 to 9"),
        ("between adjacent scalars", "a comment stands inside a text; put the text into quotes"),
        ("found a comment", "a comment needs a space before '#'"),
        ("found invalid comment", "a comment needs a space before '#'"),
        ("scanning a block scalar", "after '|' or '>', the text begins on the next line"),
        ("%YAML directive", "the line '%YAML' is not valid"),
        ("%TAG directive", "the line '%TAG' is not valid"),
        ("directive", "a line that begins with '%' is not valid"),
        ("incompatible YAML document", "this version of YAML is not supported"),
        ("'...' marker", "a line that begins with '...' ends the document, and has other text"),
        ("<document start>", "the document has ended here, and other text follows; check the indentation of the first line"),
        ("<document end>", "the document has ended here, and other text follows; check the indentation"),
    ];

    /// <summary>Determines whether a message is about a tab. The scanner places it where the line above began.</summary>
    public static bool IsTab(string message) => message.IndexOf(" tab ", StringComparison.Ordinal) >= 0;

    /// <summary>Gets the sentence for a message of the scanner.</summary>
    public static string Say(string message)
    {
        foreach (var (part, sentence) in Sentences)
        {
            if (message.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return sentence;
            }
        }

        return "what stands here does not belong to what is open; close the '{', '[' or quote before it, or check the indentation";
    }
}
