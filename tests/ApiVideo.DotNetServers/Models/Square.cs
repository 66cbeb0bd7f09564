namespace Warehouse.Models;

/// <summary>With four corners.</summary>
public sealed record Square : Shape
{
    public int Side { get; init; }
}
