namespace ApiVideo.Generator.Reading;

/// <summary>Reads a text token by token, forwards only. Two languages, one stream.</summary>
internal abstract class SpecTokens
{
    /// <summary>"JSON" or "YAML", for messages.</summary>
    public abstract string Language { get; }

    /// <summary>Gets where a second document begins, which is not read; known at the end of the first.</summary>
    public virtual int? NextDocument => null;

    /// <exception cref="SpecSyntaxException">The text is not valid.</exception>
    public abstract SpecToken Read();

    /// <summary>The ways to read the text, strictest first: YAML may have blank and shallow lines where it must not.</summary>
    public static IEnumerable<SpecTokens> Candidates(string text) => IsJson(text)
        ? [new JsonTokens(text)]
        : YamlCandidates(text);

    private static IEnumerable<SpecTokens> YamlCandidates(string text)
    {
        yield return new YamlTokens(text, text);
        // Only where the first reading failed does anybody ask for these.
        var emptied = BlankLines.Empty(text);
        if (emptied.Length < text.Length)
        {
            yield return new YamlTokens(text, emptied);
        }

        if (ShallowLines.Indent(emptied) is { } indented)
        {
            yield return new YamlTokens(text, indented.Text, indented.Added);
        }
    }

    /// <summary>
    /// One brace is not enough: <c>{a: 1}</c> is YAML. With a quoted key after it the text is meant as JSON, and broken
    /// JSON should not pass for YAML that says something else.
    /// </summary>
    private static bool IsJson(string text)
    {
        var first = Next(text, 0);
        if (first >= text.Length || text[first] != '{')
        {
            return first < text.Length && text[first] == '/';
        }

        var second = Next(text, first + 1);
        return second >= text.Length || text[second] is '"' or '}' or '/' or ',';
    }

    private static int Next(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '\uFEFF'))
        {
            position++;
        }

        return position;
    }
}
