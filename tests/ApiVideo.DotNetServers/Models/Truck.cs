namespace Warehouse.Models;

/// <summary>A vehicle for loads.</summary>
public sealed record Truck : Vehicle
{
    public int Load { get; init; }
}
