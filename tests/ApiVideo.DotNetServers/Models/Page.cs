namespace Warehouse.Models;

/// <summary>A part of many.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, T? First);
