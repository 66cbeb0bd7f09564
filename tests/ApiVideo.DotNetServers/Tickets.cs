using Warehouse.Models;

namespace Warehouse;

/// <summary>The ticket that everyone gets.</summary>
internal static class Tickets
{
    public static Ticket One => new(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
}
