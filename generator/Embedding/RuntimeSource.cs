using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Embedding;

/// <summary>One file of the runtime: the type that it declares, and what its code names.</summary>
internal sealed class RuntimeSource
{
    private static readonly Regex Declaration = new(
        @"^(public|internal) [a-z ]*?(?:class|struct|interface|enum|record struct|record) (\w+)(<?)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Extension = new(@"^    internal static [^(\n]*?(\w+)(?:<[^(\n]*>)?\(\s*this ", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private const string Hidden = "\n[EditorBrowsable(EditorBrowsableState.Never)]\n";

    public RuntimeSource(string fileName, string text)
    {
        var declaration = Declaration.Match(text);
        if (!declaration.Success)
        {
            throw new ArgumentException($"The runtime's file '{fileName}' declares no type.", nameof(text));
        }

        FileName = fileName;
        Text = text.Replace("\r", "");
        IsPublic = declaration.Groups[1].Value == "public";
        IsVisible = IsPublic && Text.IndexOf(Hidden, StringComparison.Ordinal) < 0;
        TypeName = declaration.Groups[2].Value;
        Key = KeyOf(TypeName, declaration.Groups[3].Length > 0);
        Tokens = CodeScanner.Scan(Text);
        Extensions = Extension.Matches(Text).Cast<Match>().Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Gets the name of the file, without its extension; a generic type beside another of its name has one of its own.</summary>
    public string FileName { get; }

    public string TypeName { get; }

    /// <summary>Gets what code names the type by.</summary>
    public string Key { get; }

    public bool IsPublic { get; }

    /// <summary>Gets whether users name the type. A hidden one is public for the sake of other generators alone.</summary>
    public bool IsVisible { get; }

    public string Text { get; }

    public IReadOnlyList<CodeToken> Tokens { get; }

    /// <summary>Gets the names of the extension methods, which are called without naming the type.</summary>
    public IReadOnlyList<string> Extensions { get; }

    public static string KeyOf(CodeToken token) => KeyOf(token.Name, token.IsGeneric);

    private static string KeyOf(string name, bool isGeneric) => isGeneric ? name + "`" : name;
}
