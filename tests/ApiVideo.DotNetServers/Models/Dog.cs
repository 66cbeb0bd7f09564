namespace Warehouse.Models;

/// <summary>Guards the warehouse.</summary>
public sealed record Dog : Animal
{
    public bool Barks { get; init; }
}
