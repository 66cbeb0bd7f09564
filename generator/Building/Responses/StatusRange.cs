using System.Globalization;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>The statuses that a key of <c>responses</c> stands for: one, a hundred (<c>4XX</c>), or all others (<c>default</c>, 0 to 0).</summary>
internal readonly record struct StatusRange(int First, int Last)
{
    public bool IsDefault => First == 0;

    public bool IsSuccess => First is >= 200 and <= 299;

    /// <summary>Gets a value indicating whether HTTP allows such an answer a body.</summary>
    public bool HasBody => !(First == Last && First is 204 or 205 or 304);

    /// <summary>Gets a value indicating whether such an answer is thrown; a redirect that nobody has followed is no success.</summary>
    public bool IsError => First >= 300;

    /// <summary>Reads a key; null when it is none that the specification knows.</summary>
    public static StatusRange? Parse(string key)
    {
        var text = key.Trim();
        if (text.Equals("default", StringComparison.OrdinalIgnoreCase))
        {
            return new StatusRange(0, 0);
        }

        if (text.Length == 3 && text[0] is >= '1' and <= '5' && text.Substring(1).Equals("XX", StringComparison.OrdinalIgnoreCase))
        {
            var hundred = (text[0] - '0') * 100;
            return new StatusRange(hundred, hundred + 99);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599
            ? new StatusRange(status, status)
            : null;
    }
}
