namespace Warehouse.Models;

/// <summary>The same, or nothing.</summary>
public sealed record NullableScalars
{
    public string? String { get; init; }

    public bool? Bool { get; init; }

    public Guid? Guid { get; init; }

    public Uri? Uri { get; init; }

    public char? Char { get; init; }

    public byte[]? Bytes { get; init; }

    public DateTime? DateTime { get; init; }

    public DateTimeOffset? DateTimeOffset { get; init; }

    public DateOnly? DateOnly { get; init; }

    public TimeOnly? TimeOnly { get; init; }

    public TimeSpan? TimeSpan { get; init; }
}
