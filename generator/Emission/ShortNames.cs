using System.Text;
using ApiVideo.Generator.Embedding;

namespace ApiVideo.Generator.Emission;

/// <summary>
/// Writes the types of .NET in an emitted file by their short names, below <c>using</c>s within the file's namespace. A name that the
/// namespace itself has, from the document or from the project, or that the file uses for something else, stays in full.
/// </summary>
internal static class ShortNames
{
    private const string Global = "global::";

    // A member of a base type, in another file, may be called as any other type is; before a dot it would be taken for that member.
    private static readonly HashSet<string> Qualifiers = new(
        ["ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "CultureInfo", "EditorBrowsableState", "HttpMethod", "NumberStyles"],
        StringComparer.Ordinal);

    /// <summary>Gets the names of types that a namespace must not have for them to be short.</summary>
    public static IReadOnlyCollection<string> Candidates { get; } = [.. FrameworkNames.All, .. FrameworkNames.All.Select(name => name + "Attribute")];

    /// <summary>Gets the namespaces that a file may use.</summary>
    public static IReadOnlyCollection<string> UsedNamespaces { get; } = [.. FrameworkNames.All.Select(name => FrameworkNames.NamespaceOf(name)!).Distinct(StringComparer.Ordinal)];

    /// <summary>Shortens the names in a file.</summary>
    /// <param name="text">The file, with its names in full.</param>
    /// <param name="isTaken">Determines whether the namespace has a type of that name.</param>
    /// <returns>The file.</returns>
    public static string Shorten(string text, Func<string, bool> isTaken)
    {
        var tokens = CodeScanner.Scan(text);
        var used = new HashSet<string>(tokens.Where(token => !token.IsQualified).Select(token => token.Name), StringComparer.Ordinal);
        var found = Find(text, tokens)
            .Where(name => !used.Contains(name.Type) && !isTaken(name.Type) && !isTaken(name.Type + "Attribute"))
            .GroupBy(name => name.Namespace, StringComparer.Ordinal)
            .Where(group => IsWorthwhile(group.Key, group.Count()))
            .ToList();
        if (found.Count == 0)
        {
            return text;
        }

        var body = text.IndexOf(";\n\n", text.IndexOf("\nnamespace ", StringComparison.Ordinal), StringComparison.Ordinal) + ";\n\n".Length;
        var end = body;
        while (string.CompareOrdinal(text, end, "using ", 0, "using ".Length) == 0)
        {
            end = text.IndexOf('\n', end) + 1;
        }

        var usings = text.Substring(body, end - body).Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
            .Concat(found.Select(group => Using(group.Key)))
            .OrderBy(line => line.TrimEnd(';'), StringComparer.Ordinal);
        var shortened = new StringBuilder(text, 0, body, text.Length);
        foreach (var line in usings)
        {
            shortened.Append(line).Append('\n');
        }

        // A file without usings has no blank line after them yet.
        var copied = end;
        if (end == body)
        {
            shortened.Append('\n');
        }

        foreach (var (start, name) in found.SelectMany(group => group.Select(name => (name.Start, name.Namespace))).OrderBy(name => name.Start))
        {
            shortened.Append(text, copied, start - copied);
            copied = start + Global.Length + name.Length + 1;
        }

        return shortened.Append(text, copied, text.Length - copied).ToString();
    }

    private static IEnumerable<(int Start, string Namespace, string Type)> Find(string text, IReadOnlyList<CodeToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Name != "global" || string.CompareOrdinal(text, tokens[i].End, "::", 0, 2) != 0)
            {
                continue;
            }

            var first = i + 1;
            for (i = first; i < tokens.Count && tokens[i].IsQualifier && !IsType(text, tokens, first, i); i++)
            {
            }

            if (i < tokens.Count && IsType(text, tokens, first, i) && (!tokens[i].IsQualifier || Qualifiers.Contains(tokens[i].Name)))
            {
                yield return (tokens[first - 1].Start, FrameworkNames.NamespaceOf(tokens[i].Name)!, tokens[i].Name);
            }
        }
    }

    private static bool IsType(string text, IReadOnlyList<CodeToken> tokens, int first, int last)
    {
        var length = tokens[last].Start - tokens[first].Start - 1;
        return FrameworkNames.NamespaceOf(tokens[last].Name) is { } @namespace
            && length == @namespace.Length
            && string.CompareOrdinal(text, tokens[first].Start, @namespace, 0, length) == 0;
    }

    private static string Using(string @namespace) => $"using {Global}{@namespace};";

    private static bool IsWorthwhile(string @namespace, int count) =>
        count * (Global.Length + @namespace.Length + 1) > Using(@namespace).Length + 1;
}
