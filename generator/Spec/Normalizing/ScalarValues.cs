using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Reads a scalar as what it is meant to be: <c>version: 1.0</c> is a text, <c>"true"</c> a flag.</summary>
internal static class ScalarValues
{
    private const decimal Largest = 1e28m;

    public static JValue? Text(JToken value) => value switch
    {
        JValue { Value: string } text => new JValue(text),
        JValue { Value: bool flag } => new JValue(flag ? "true" : "false"),
        JValue { Value: IFormattable number } => new JValue(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    public static JValue? Flag(JToken value) => value switch
    {
        JValue { Value: bool flag } => new JValue(flag),
        JValue { Value: "true" or "True" } => new JValue(true),
        JValue { Value: "false" or "False" } => new JValue(false),
        _ => null,
    };

    /// <summary>A number as a decimal; one beyond its range is as good as the largest that is meant.</summary>
    public static JValue? Number(JToken value) => (Decimal(value) ?? Large(value)) is { } number ? new JValue(number) : null;

    public static JValue? Count(JToken value) =>
        Decimal(value) is { } number && number >= 0 && number <= int.MaxValue && number == decimal.Truncate(number)
            ? new JValue((int)number)
            : null;

    /// <summary>A number that no limit of a .NET type can express. It is as good as no limit.</summary>
    public static bool IsTooLarge(JToken value) => value is JValue { Value: double or BigInteger } || (Decimal(value) is { } number && number > int.MaxValue);

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
