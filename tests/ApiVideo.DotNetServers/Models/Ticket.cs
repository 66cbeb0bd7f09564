namespace Warehouse.Models;

/// <summary>Says when to come again.</summary>
public sealed record Ticket(Guid Number, DateTimeOffset ReadyAt);
