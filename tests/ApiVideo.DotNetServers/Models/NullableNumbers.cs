namespace Warehouse.Models;

/// <summary>Every number, or none.</summary>
public sealed record NullableNumbers
{
    public byte? Byte { get; init; }

    public short? Int16 { get; init; }

    public ushort? UInt16 { get; init; }

    public int? Int32 { get; init; }

    public uint? UInt32 { get; init; }

    public long? Int64 { get; init; }

    public ulong? UInt64 { get; init; }

    public float? Single { get; init; }

    public double? Double { get; init; }

    public decimal? Decimal { get; init; }
}
