using System.Text.RegularExpressions;
using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Chooses among the content types that a document offers.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    public const string Xml = "application/xml";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
    public const string Bytes = "application/octet-stream";

    private static readonly Regex Valid = new("^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool IsJson(string mediaType)
    {
        var name = Name(mediaType);
        return !IsJsonLines(name) && (name.Equals(Json, StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase) || name.Equals("text/json", StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsXml(string mediaType)
    {
        var name = Name(mediaType);
        return IsValid(name) && (name.Equals(Xml, StringComparison.OrdinalIgnoreCase) || name.Equals("text/xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Tells whether the type stands for any content, which in practice means JSON where a schema is given.</summary>
    public static bool IsAny(string mediaType) => Name(mediaType) is "*/*" or "application/*" or "*";

    public static bool IsText(string mediaType)
    {
        var name = Name(mediaType);
        return IsJsonLines(name) || name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || name.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("yaml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Tells whether the type is that of JSON values one after the other.</summary>
    public static bool IsJsonLines(string mediaType) => Name(mediaType).ToLowerInvariant()
        is "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/json-lines" or "application/jsonlines"
        or "application/x-json-stream" or "application/stream+json" or "application/json-seq";

    public static bool IsEvents(string mediaType) => Name(mediaType).Equals("text/event-stream", StringComparison.OrdinalIgnoreCase);

    public static bool IsForm(string mediaType) =>
        Name(mediaType).Equals(Form, StringComparison.OrdinalIgnoreCase) || Name(mediaType).Equals(Multipart, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether content of the type is made of parts, so that bytes of the caller would not be all there is to it.</summary>
    public static bool IsStructured(string mediaType) =>
        IsForm(mediaType) || IsMultipart(Name(mediaType)) || !(IsValid(Name(mediaType)) || IsRange(mediaType));

    public static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    public static bool IsRange(string mediaType) => mediaType.IndexOf('*') >= 0;

    public static bool IsValid(string mediaType) => Valid.IsMatch(mediaType) && !IsRange(mediaType);

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
