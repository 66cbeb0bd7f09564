using System.Globalization;
using System.Numerics;
using ApiVideo.Generator.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Reading;

/// <summary>Types an unquoted scalar by the core schema of YAML 1.2, of which JSON's values are a part.</summary>
internal static class ScalarReader
{
    public static JValue Read(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return JValue.CreateNull();
            case "true" or "True" or "TRUE":
                return new JValue(true);
            case "false" or "False" or "FALSE":
                return new JValue(false);
        }

        return text[0] is (>= '0' and <= '9') or '-' or '+' or '.' ? ReadNumber(text) ?? new JValue(text) : new JValue(text);
    }

    private static JValue? ReadNumber(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return ReadRadix(text.Substring(2), text[1] == 'x' ? 16 : 8);
        }

        if (IsInteger(text))
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small)
                ? new JValue(small)
                : text.Length <= 400 ? new JValue(BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)) : null;
        }

        return text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => new JValue(double.PositiveInfinity),
            "-.inf" or "-.Inf" or "-.INF" => new JValue(double.NegativeInfinity),
            ".nan" or ".NaN" or ".NAN" => new JValue(double.NaN),
            _ => NumberText.IsFloat(text) ? ReadFloat(text) : null,
        };
    }

    private static bool IsInteger(string text)
    {
        var start = text[0] is '-' or '+' ? 1 : 0;
        return text.Length > start && text.Skip(start).All(static c => c is >= '0' and <= '9');
    }

    private static JValue ReadFloat(string text)
    {
        // .NET Framework refuses what .NET reads as infinity.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary))
        {
            binary = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        // "1e+09" is how some languages write a whole number.
        if (text.IndexOfAny(['e', 'E']) >= 0 && Math.Abs(binary) < 1e15 && Math.Floor(binary) == binary)
        {
            return new JValue((long)binary);
        }

        // A decimal keeps the digits as they are written, unless the number is too small for it.
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || binary == 0)
            ? new JValue(exact)
            : new JValue(binary);
    }

    private static JValue? ReadRadix(string digits, int radix)
    {
        long value = 0;
        foreach (var c in digits)
        {
            var digit = c is >= '0' and <= '9' ? c - '0' : char.ToLowerInvariant(c) - 'a' + 10;
            if (digit < 0 || digit >= radix || value > (long.MaxValue - digit) / radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return digits.Length == 0 ? null : new JValue(value);
    }
}
