using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Embedding;

/// <summary>One file of the runtime: the type that it declares, and what its code names.</summary>
internal sealed class RuntimeSource
{
    private static readonly Regex Declaration = new(
        @"^(public|internal) [a-z ]*?(?:class|struct|interface|enum|record struct|record) (\w+)(<?)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Extension = new(@"^    internal static [^(\n]*?(\w+)(?:<[^(\n]*>)?\(\s*this ", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private const string Using = "using ";
    private const string Hidden = "\n[EditorBrowsable(EditorBrowsableState.Never)]\n";

    public RuntimeSource(string concern, string fileName, string text)
    {
        text = text.Replace("\r", "");
        var declaration = Declaration.Match(text);
        if (!declaration.Success)
        {
            throw new ArgumentException($"The runtime's file '{fileName}' declares no type.", nameof(text));
        }

        var isPublic = declaration.Groups[1].Value == "public";
        Concern = concern;
        FileName = fileName;
        IsVisible = isPublic && text.IndexOf(Hidden, StringComparison.Ordinal) < 0;
        TypeName = declaration.Groups[2].Value;
        Key = KeyOf(TypeName, declaration.Groups[3].Length > 0);
        var body = text.IndexOf(";\n\n", ("\n" + text).IndexOf("\nnamespace ", StringComparison.Ordinal), StringComparison.Ordinal) + ";\n\n".Length;
        Usings = text.Substring(0, body).Split('\n').Where(line => line.StartsWith(Using, StringComparison.Ordinal)).Select(line => line.Substring(Using.Length).TrimEnd(';')).ToList();
        Parts = RuntimePart.Split(text.Substring(body), TypeName, hasDocs: isPublic);
        Extensions = Extension.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Gets the folder of the file, which is the concern of the type.</summary>
    public string Concern { get; }

    /// <summary>Gets the name of the file, without its extension; a generic type beside another of its name has one of its own.</summary>
    public string FileName { get; }

    public string TypeName { get; }

    /// <summary>Gets what code names the type by.</summary>
    public string Key { get; }

    /// <summary>Gets whether users name the type. A hidden one is public for the sake of other generators alone.</summary>
    public bool IsVisible { get; }

    /// <summary>Gets the namespaces that the file uses.</summary>
    public IReadOnlyList<string> Usings { get; }

    public IReadOnlyList<RuntimePart> Parts { get; }

    /// <summary>Gets the names of the extension methods, which are called without naming the type.</summary>
    public IReadOnlyList<string> Extensions { get; }

    public static string KeyOf(CodeToken token) => KeyOf(token.Name, token.IsGeneric);

    private static string KeyOf(string name, bool isGeneric) => isGeneric ? name + "`" : name;
}
