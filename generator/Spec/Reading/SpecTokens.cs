namespace ApiVideo.Generator.Spec.Reading;

/// <summary>Reads a text token by token, forwards only. Two languages, one stream.</summary>
internal abstract class SpecTokens
{
    /// <summary>"JSON" or "YAML", for messages.</summary>
    public abstract string Language { get; }

    /// <exception cref="SpecSyntaxException">The text is not valid.</exception>
    public abstract SpecToken Read();

    /// <summary>
    /// The ways to read the text, strictest first. What begins like JSON may still be a YAML flow mapping, and YAML may
    /// have blank lines where it must not.
    /// </summary>
    public static IEnumerable<SpecTokens> Candidates(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        var first = start < text.Length ? text[start] : '\0';
        if (first is '{' or '/')
        {
            yield return new JsonTokens(text);
        }

        if (first != '/')
        {
            yield return new YamlTokens(text, withoutBlanks: false);
            yield return new YamlTokens(text, withoutBlanks: true);
        }
    }
}
