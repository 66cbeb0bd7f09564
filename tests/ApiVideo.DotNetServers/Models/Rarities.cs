namespace Warehouse.Models;

/// <summary>Types that System.Text.Json knows as numbers and text, and some documents as objects.</summary>
public sealed record Rarities
{
    public sbyte SByte { get; init; }

    public Int128 Int128 { get; init; }

    public Half Half { get; init; }

    public required Version Version { get; init; }
}
