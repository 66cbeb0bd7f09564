namespace Warehouse.Models;

/// <summary>What one may do. Flags as a number.</summary>
[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Delete = 4,
}
