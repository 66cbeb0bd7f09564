using NSwag;

namespace ApiVideo.Generator.Building;

/// <summary>Chooses among the content types that a document offers.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    public static bool IsJson(string mediaType)
    {
        var name = Name(mediaType);
        return name.Equals(Json, StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase) || name.Equals("text/json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Tells whether the type stands for any content, which in practice means JSON where a schema is given.</summary>
    public static bool IsAny(string mediaType) => Name(mediaType) is "*/*" or "application/*" or "*";

    public static bool IsText(string mediaType)
    {
        var name = Name(mediaType);
        return name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || name.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("yaml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Gives the JSON entry of the content, plain JSON before its dialects; null when there is none.</summary>
    public static KeyValuePair<string, OpenApiMediaType>? FindJson(IEnumerable<KeyValuePair<string, OpenApiMediaType>> content)
    {
        var offers = content.Where(offer => offer.Value is not null).ToList();
        foreach (var accepts in new Func<string, bool>[] { mediaType => Name(mediaType).Equals(Json, StringComparison.OrdinalIgnoreCase), IsJson, IsAny })
        {
            foreach (var offer in offers.Where(offer => accepts(offer.Key)))
            {
                return offer;
            }
        }

        return null;
    }

    /// <summary>Gives the media type without parameters and white space.</summary>
    public static string Name(string mediaType) => mediaType.Split(';')[0].Trim();
}
