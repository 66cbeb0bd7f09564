namespace Warehouse.Models;

/// <summary>What arrived.</summary>
public sealed record Upload(string Title, IReadOnlyList<string> Files, long Length);
