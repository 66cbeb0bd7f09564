using System.Globalization;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Determines the size of a plain integer by its bounds, its examples, the option of the project, and its name.</summary>
internal static class IntegerLimits
{
    // What JavaScript makes of the largest values, since that is how many tools write them.
    private const decimal LargestLong = 9223372036854776000m;
    private const decimal LargestULong = 18446744073709552000m;

    // A bound beyond this is one that its author did not mean as one.
    private const decimal NoBound = 1e28m;

    // What grows beyond 32 bits sooner or later, whatever the document forgot to say.
    private static readonly HashSet<string> WideWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "ids", "bytes", "timestamp", "epoch", "ms", "millis", "milliseconds", "microseconds", "nanoseconds", "ns",
    };

    public static TypeKind KindOf(JsonSchema schema, string? name)
    {
        var values = new[] { schema.Minimum, schema.Maximum, Number(schema.Default), Number(schema.Example) }
            .Concat(schema.Enumeration.Select(Number)).OfType<decimal>().ToList();
        if (values.Any(value => value is > LargestLong or < -LargestLong))
        {
            return Widest(schema, values);
        }

        var option = schema.ExtensionData is { } extensions && extensions.TryGetValue(Marks.Integer, out var mark) ? mark as string : null;
        var isWide = values.Any(value => value is > int.MaxValue or < int.MinValue)
            || option == "long"
            || (option is null && schema.Maximum is null && schema.Enumeration.Count == 0 && IsWideName(name));
        return isWide ? TypeKind.Int64 : TypeKind.Int32;
    }

    private static TypeKind Widest(JsonSchema schema, List<decimal> values) =>
        values.Any(value => value is >= NoBound or <= -NoBound) ? TypeKind.Int64
        : values.All(value => value is >= 0 and <= LargestULong) && schema.Minimum is null or >= 0 ? TypeKind.UInt64
        : TypeKind.Decimal;

    private static bool IsWideName(string? name) => name is not null && Words.Split(name) is [.., var last] && WideWords.Contains(last);

    private static decimal? Number(object? value) => value switch
    {
        null or string or bool => null,
        System.Numerics.BigInteger large => large > new System.Numerics.BigInteger(NoBound) ? NoBound : large < -new System.Numerics.BigInteger(NoBound) ? -NoBound : (decimal)large,
        double or float => Clamped(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IConvertible and not DateTime => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static decimal? Clamped(double value) =>
        double.IsNaN(value) ? null : value >= (double)NoBound ? NoBound : value <= -(double)NoBound ? -NoBound : (decimal)value;
}
