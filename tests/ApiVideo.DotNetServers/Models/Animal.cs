namespace Warehouse.Models;

/// <summary>A base that JSON does not know as one.</summary>
public abstract record Animal
{
    public required string Name { get; init; }

    public int Legs { get; init; }
}
