namespace Warehouse.Models;

/// <summary>What is text in JSON, and a type in .NET; and the truth.</summary>
public sealed record Scalars
{
    public required string String { get; init; }

    public bool Bool { get; init; }

    public Guid Guid { get; init; }

    public required Uri Uri { get; init; }

    public char Char { get; init; }

    public required byte[] Bytes { get; init; }

    public DateTime DateTime { get; init; }

    public DateTimeOffset DateTimeOffset { get; init; }

    public DateOnly DateOnly { get; init; }

    public TimeOnly TimeOnly { get; init; }

    public TimeSpan TimeSpan { get; init; }
}
