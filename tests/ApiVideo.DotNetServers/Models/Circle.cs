namespace Warehouse.Models;

/// <summary>Round.</summary>
public sealed record Circle : Shape
{
    public double Radius { get; init; }
}
