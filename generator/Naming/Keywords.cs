namespace ApiVideo.Generator.Naming;

/// <summary>The C# keywords that cannot be identifiers as they stand.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while", "await", "field", "var", "when", "yield", "record", "nameof",
        "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    /// <summary>Gets the identifier with the <c>@</c> that a keyword needs.</summary>
    public static string Escape(string identifier) => Reserved.Contains(identifier) ? "@" + identifier : identifier;

    public static bool IsReserved(string identifier) => Reserved.Contains(identifier);
}
