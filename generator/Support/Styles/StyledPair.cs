namespace ApiVideo.Generator.Support;

/// <summary>A name and the texts behind it, none of them escaped yet.</summary>
internal readonly struct StyledPair
{
    internal StyledPair(string name, global::System.Collections.Generic.List<string> values, char separator)
    {
        Name = name;
        Values = values;
        Separator = separator;
    }

    internal string Name { get; }

    internal global::System.Collections.Generic.List<string> Values { get; }

    /// <summary>What stands between the texts.</summary>
    internal char Separator { get; }

    /// <summary>The texts with the separator between them.</summary>
    internal string Value => string.Join(Separator, Values);
}
