using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Embedding;

/// <summary>A part of a type of the runtime: its head, a member with what stands above it, or its end.</summary>
internal sealed class RuntimePart
{
    // A member that a call reaches by its name alone: not one that overrides, that implements an interface, or that everybody sees.
    private static readonly Regex Droppable = new(
        @"^    (?:internal|private)(?: (?:static|readonly|const|async|sealed|delegate|unsafe))* (?!.*\b(?:override|abstract|virtual|operator|implicit|explicit|partial|protected)\b)[^(=;{]*?(\w+)(?:<[\w, ]+>)? *(?:\(|=|;|\{|$)",
        RegexOptions.CultureInvariant);

    public RuntimePart(IReadOnlyList<string> lines, string typeName, bool isMember, bool hasDocs)
    {
        Lines = hasDocs ? [.. lines] : [.. lines.Where(line => !IsDocOfMember(line))];
        Text = string.Join("\n", Lines);
        Tokens = CodeScanner.Scan(Text);
        var declaration = isMember ? lines.FirstOrDefault(line => !IsAside(line)) : null;
        Name = declaration is not null && Droppable.Match(declaration) is { Success: true } match && match.Groups[1].Value != typeName ? match.Groups[1].Value : null;
    }

    public IReadOnlyList<string> Lines { get; }

    public string Text { get; }

    public IReadOnlyList<CodeToken> Tokens { get; }

    /// <summary>Gets the name that somebody has to call for the part to be needed; null where it always is.</summary>
    public string? Name { get; }

    /// <summary>Splits the text of a type.</summary>
    public static IReadOnlyList<RuntimePart> Split(string text, string typeName, bool hasDocs)
    {
        var parts = new List<RuntimePart>();
        var lines = new List<string>();
        var isMember = false;
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            var isEnd = line == "}";
            if ((isEnd || IsStart(line)) && !(isMember && lines.All(IsAside)))
            {
                Add(parts, lines, typeName, isMember, hasDocs);
                isMember = !isEnd;
            }

            lines.Add(line);
        }

        Add(parts, lines, typeName, isMember: false, hasDocs);
        return parts;
    }

    private static void Add(List<RuntimePart> parts, List<string> lines, string typeName, bool isMember, bool hasDocs)
    {
        parts.Add(new RuntimePart(lines, typeName, isMember, hasDocs));
        lines.Clear();
    }

    private static bool IsStart(string line) =>
        line.Length > 5 && line.StartsWith("    ", StringComparison.Ordinal) && (char.IsLetter(line[4]) || line[4] == '/' || (line[4] == '[' && char.IsLetter(line[5])));

    // What only we call is documented where it is edited.
    private static bool IsDocOfMember(string line) => line.StartsWith("    ", StringComparison.Ordinal) && line.TrimStart().StartsWith("///", StringComparison.Ordinal);

    private static bool IsAside(string line)
    {
        var text = line.TrimStart();
        return text.Length == 0 || text.StartsWith("//", StringComparison.Ordinal) || (text[0] == '[' && text.EndsWith("]", StringComparison.Ordinal));
    }
}
