namespace Warehouse.Models;

/// <summary>A thing in the warehouse.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Price">What it costs.</param>
public sealed record Item(int Id, string Name, decimal Price);
