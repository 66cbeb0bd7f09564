using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Compares values as RFC 9535 does: numbers by what they are worth, and never one type with another.</summary>
internal static class PathValues
{
    public static bool AreEqual(JToken? left, JToken? right, PathScope scope)
    {
        scope.Visit();
        return (left, right) switch
        {
            (null, null) => true,
            (JObject one, JObject other) => one.Count == other.Count && one.Properties().All(member =>
                other.Property(member.Name, StringComparison.Ordinal) is { } same && AreEqual(member.Value, same.Value, scope)),
            (JArray one, JArray other) => one.Count == other.Count && !one.Where((item, i) => !AreEqual(item, other[i], scope)).Any(),
            (JValue one, JValue other) => Compare(one, other) is { } order ? order == 0 : Equals(one.Value, other.Value),
            _ => false,
        };
    }

    /// <summary>Determines whether both are numbers, or both texts, and the first one is less.</summary>
    public static bool IsLess(JToken? left, JToken? right) => left is JValue one && right is JValue other && Compare(one, other) < 0;

    private static int? Compare(JValue left, JValue right)
    {
        if (left.Value is string text && right.Value is string other)
        {
            return string.CompareOrdinal(text, other);
        }

        if (!IsNumber(left) || !IsNumber(right))
        {
            return null;
        }

        return Exact(left) is { } one && Exact(right) is { } two ? one.CompareTo(two) : Binary(left).CompareTo(Binary(right));
    }

    private static bool IsNumber(JValue value) => value.Value is long or decimal or double or BigInteger;

    private static decimal? Exact(JValue value) => value.Value switch
    {
        long number => number,
        decimal number => number,
        _ => null,
    };

    private static double Binary(JValue value) => value.Value is BigInteger large ? (double)large : Convert.ToDouble(value.Value, CultureInfo.InvariantCulture);
}
