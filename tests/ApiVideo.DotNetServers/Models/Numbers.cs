namespace Warehouse.Models;

/// <summary>Every usual number of .NET.</summary>
public sealed record Numbers
{
    /// <summary>Eight bits without a sign.</summary>
    public byte Byte { get; init; }

    public short Int16 { get; init; }

    public ushort UInt16 { get; init; }

    /// <summary>The usual one.</summary>
    public int Int32 { get; init; }

    public uint UInt32 { get; init; }

    public long Int64 { get; init; }

    public ulong UInt64 { get; init; }

    public float Single { get; init; }

    public double Double { get; init; }

    public decimal Decimal { get; init; }
}
