namespace Warehouse.Models;

/// <summary>Lists and dictionaries of all sorts.</summary>
public sealed record Lists
{
    public required List<int> Numbers { get; init; }

    public required long[] Array { get; init; }

    public required ISet<string> Set { get; init; }

    public required List<int?> Gaps { get; init; }

    public required List<List<double>> Rows { get; init; }

    public required IReadOnlyList<Item> Items { get; init; }

    public IEnumerable<Guid>? Ids { get; init; }

    public required Dictionary<string, int> Counts { get; init; }

    public required Dictionary<int, string> Names { get; init; }

    public required IReadOnlyDictionary<string, Item> ItemByName { get; init; }

    public Dictionary<string, List<DateOnly>>? Calendar { get; init; }
}
