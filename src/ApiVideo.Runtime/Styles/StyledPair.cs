using System.Collections.Generic;

namespace ApiVideo.Runtime;

/// <summary>A name and the texts behind it, none of them escaped yet.</summary>
internal readonly struct StyledPair
{
    internal StyledPair(string name, List<string> values, char separator)
    {
        Name = name;
        Values = values;
        Separator = separator;
    }

    internal string Name { get; }

    internal List<string> Values { get; }

    /// <summary>Gets what stands between the texts.</summary>
    internal char Separator { get; }

    /// <summary>The texts with the separator between them.</summary>
    internal string Value => string.Join(Separator, Values);
}
