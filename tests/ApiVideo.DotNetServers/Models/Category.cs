namespace Warehouse.Models;

/// <summary>A shelf of shelves.</summary>
public sealed record Category
{
    public required string Name { get; init; }

    public Category? Parent { get; init; }

    public IReadOnlyList<Category> Children { get; init; } = [];

    public Dictionary<string, Category>? ByName { get; init; }
}
