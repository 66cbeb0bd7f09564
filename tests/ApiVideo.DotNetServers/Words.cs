using System.Globalization;

namespace Warehouse;

/// <summary>Says values in words that do not depend on the machine.</summary>
internal static class Words
{
    public static string Of(params ReadOnlySpan<object?> values)
    {
        var words = new List<string>();
        foreach (object? value in values)
        {
            words.Add(value switch
            {
                null => "null",
                string text => text,
                DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
                TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
                System.Collections.IEnumerable list => $"[{Of([.. list.Cast<object?>()])}]",
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            });
        }

        return string.Join(' ', words);
    }
}
