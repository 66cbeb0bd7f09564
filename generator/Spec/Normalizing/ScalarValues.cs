using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Reads a scalar as what it is meant to be: <c>version: 1.0</c> is a text, <c>"true"</c> a flag.</summary>
internal static class ScalarValues
{
    private const decimal Largest = 1e28m;

    public static string? Text(JToken value) => value switch
    {
        JValue { Value: string text } => text,
        JValue { Value: bool flag } => flag ? "true" : "false",
        JValue { Value: IFormattable number } => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    public static bool? Flag(JToken value) => value switch
    {
        JValue { Value: bool flag } => flag,
        JValue { Value: "true" or "True" } => true,
        JValue { Value: "false" or "False" } => false,
        _ => null,
    };

    /// <summary>A number as a decimal; one beyond its range is as good as the largest that is meant.</summary>
    public static decimal? Number(JToken value) => Decimal(value) ?? Large(value);

    public static int? Count(JToken value) =>
        Decimal(value) is { } number && number >= 0 && number <= int.MaxValue && number == decimal.Truncate(number) ? (int)number : null;

    /// <summary>The value of a scalar, or the values of a list of scalars; null for anything else.</summary>
    public static object? Plain(JToken value) => value switch
    {
        JValue scalar => PlainScalar(scalar),
        JArray list when list.All(static item => item is JValue) => list.Select(static item => PlainScalar((JValue)item)).ToArray(),
        _ => null,
    };

    /// <summary>A number that no limit of a .NET type can express. It is as good as no limit.</summary>
    public static bool IsTooLarge(JToken value) => value is JValue { Value: double or BigInteger } || (Decimal(value) is { } number && number > int.MaxValue);

    // Infinity and NaN have no number in JSON.
    private static object? PlainScalar(JValue scalar) => scalar.Value switch
    {
        double.NaN => "NaN",
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        decimal number => (double)number,
        var value => value,
    };

    private static decimal? Large(JToken value) => value switch
    {
        JValue { Value: BigInteger number } => BigInteger.Abs(number) < new BigInteger(Largest) ? (decimal)number : number.Sign * Largest,
        JValue { Value: double number } when !double.IsNaN(number) => Math.Abs(number) < (double)Largest ? (decimal)number : Math.Sign(number) * Largest,
        _ => null,
    };

    private static decimal? Decimal(JToken value) => value switch
    {
        JValue { Value: long number } => number,
        JValue { Value: decimal number } => number,
        JValue { Value: string text } when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
