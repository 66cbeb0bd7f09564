namespace Warehouse.Models;

/// <summary>What the server understood, in words.</summary>
public sealed record Echo(string Text);
