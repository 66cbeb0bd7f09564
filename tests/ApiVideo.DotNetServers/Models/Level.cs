namespace Warehouse.Models;

/// <summary>How urgent something is. A number in JSON.</summary>
public enum Level
{
    /// <summary>It can wait.</summary>
    Low = 1,
    Middle = 5,
    High = 10,
}
