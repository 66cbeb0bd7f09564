namespace Warehouse.Models;

/// <summary>Tuples that JSON has members for.</summary>
public sealed record Pairs
{
    public required Tuple<int, string> Tuple { get; init; }

    public KeyValuePair<string, int> Pair { get; init; }
}
