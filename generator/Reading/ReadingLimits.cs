namespace ApiVideo.Generator.Reading;

/// <summary>Provides the limits of a document. Real documents are far below them; hostile ones end in a finding, not in a crash.</summary>
internal static class ReadingLimits
{
    /// <summary>Objects and arrays inside each other.</summary>
    public const int MaxDepth = 256;

    /// <summary>Nodes of one file after its aliases are expanded.</summary>
    public const int MaxNodes = 8_000_000;

    /// <summary>Nodes that one file may gain by expanding aliases and merge keys.</summary>
    public const int MaxAliasNodes = 2_000_000;
}
