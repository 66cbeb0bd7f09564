namespace Warehouse.Models;

/// <summary>Enums as numbers and as texts.</summary>
public sealed record Enums
{
    public Level Level { get; init; }

    public Level? MaybeLevel { get; init; }

    public Colour Colour { get; init; }

    public Colour? MaybeColour { get; init; }

    public Access Access { get; init; }

    public Weekdays Days { get; init; }

    public required IReadOnlyList<Level> Levels { get; init; }

    public required IReadOnlyList<Colour> Colours { get; init; }

    public required IReadOnlyDictionary<Colour, int> CountByColour { get; init; }
}
