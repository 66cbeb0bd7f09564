using System.Text.RegularExpressions;
using ApiVideo.Generator.Naming;
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
    public const string Text = "text/plain";

    // A media type with its parameters, as a header can have it.
    private static readonly Regex WithParameters = new(
        @"^[a-z0-9!#$&^_.+*-]+/[a-z0-9!#$&^_.+*-]+(\s*;\s*[a-z0-9!#$&^_.+-]+=([a-z0-9!#$%&'*+.^_`|~-]+|""[\x20\x21\x23-\x5B\x5D-\x7E]*""))*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Parameter = new(@";\s*([^=;\s]+)=([^;]*)", RegexOptions.CultureInvariant);

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

    /// <summary>Determines whether the type stands for any content, which in practice means JSON where a schema is given.</summary>
    public static bool IsAny(string mediaType) => Name(mediaType) is "*/*" or "application/*" or "*";

    /// <summary>Determines whether null removes a member (RFC 7396).</summary>
    public static bool IsMergePatch(string mediaType) => Name(mediaType).Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase);

    public static bool IsText(string mediaType)
    {
        var name = Name(mediaType);
        return IsJsonLines(name) || name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || name.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("yaml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Determines whether the type is that of JSON values one after the other.</summary>
    public static bool IsJsonLines(string mediaType) => Name(mediaType).ToLowerInvariant()
        is "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/json-lines" or "application/jsonlines"
        or "application/x-json-stream" or "application/stream+json" or "application/json-seq";

    public static bool IsEvents(string mediaType) => Name(mediaType).Equals("text/event-stream", StringComparison.OrdinalIgnoreCase);

    public static bool IsForm(string mediaType) =>
        Name(mediaType).Equals(Form, StringComparison.OrdinalIgnoreCase) || Name(mediaType).Equals(Multipart, StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether content of the type is made of parts, so that bytes of the caller would not be all there is to it.</summary>
    public static bool IsStructured(string mediaType) =>
        IsForm(mediaType) || IsMultipart(Name(mediaType)) || !(IsValid(Name(mediaType)) || IsRange(mediaType));

    public static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    public static bool IsRange(string mediaType) => mediaType.IndexOf('*') >= 0;

    public static bool IsValid(string mediaType) => Valid.IsMatch(mediaType) && !IsRange(mediaType);

    /// <summary>Gets the JSON entry of the content, plain JSON before its dialects; null when there is none.</summary>
    public static KeyValuePair<string, OpenApiMediaType>? FindJson(IEnumerable<KeyValuePair<string, OpenApiMediaType>> content)
    {
        var offers = content.Where(offer => offer.Value is not null).ToList();
        foreach (var accepts in new Func<string, bool>[] { mediaType => Name(mediaType).Equals(Json, StringComparison.OrdinalIgnoreCase), mediaType => IsJson(mediaType) && !IsRange(mediaType), IsJson, IsAny })
        {
            foreach (var offer in offers.Where(offer => accepts(offer.Key)))
            {
                return offer;
            }
        }

        return null;
    }

    /// <summary>Gets what a request says that it accepts: the media type with its parameters, where a header can have them.</summary>
    public static string Accept(string mediaType) => WithParameters.IsMatch(mediaType.Trim()) ? mediaType.Trim() : IsValid(Name(mediaType)) || IsRange(mediaType) && WithParameters.IsMatch(Name(mediaType)) ? Name(mediaType) : "*/*";

    /// <summary>Gets what a request says that it sends: the media type with its parameters; the other where it is a range, which nothing can be.</summary>
    public static string ContentType(string mediaType, string otherwise) =>
        IsRange(Name(mediaType)) ? otherwise : WithParameters.IsMatch(mediaType.Trim()) ? mediaType.Trim() : IsValid(Name(mediaType)) ? Name(mediaType) : otherwise;

    /// <summary>Determines whether a media type is the usual one of its kind, whose word others of the kind share.</summary>
    public static bool IsUsual(string mediaType) => Parameters(mediaType).Count == 0 && Name(mediaType).ToLowerInvariant() is Json or Form or Multipart or Bytes or Text;

    /// <summary>Gets the word for a media type: "Json", "Form", "Png", "MergePatch", with its parameters behind it.</summary>
    public static string WordOf(string mediaType)
    {
        var name = Name(mediaType).ToLowerInvariant();
        var parts = name.Split('/');
        var subtype = parts[parts.Length - 1];
        var word = name switch
        {
            Form => "form",
            Multipart => "multipart",
            Bytes or "*/*" => "binary",
            Text => "text",
            _ when subtype == "*" => parts[0],
            _ when subtype.EndsWith("+json", StringComparison.Ordinal) => subtype.Substring(0, subtype.Length - 5),
            _ => subtype,
        };
        word = word.StartsWith("x-", StringComparison.Ordinal) ? word.Substring(2) : word.StartsWith("vnd.", StringComparison.Ordinal) ? word.Substring(4) : word;
        return Identifier.Pascal(string.Join(" ", Parameters(mediaType).Prepend(word)));
    }

    private static List<string> Parameters(string mediaType) => Parameter.Matches(mediaType).Cast<Match>()
        .Where(parameter => !parameter.Groups[1].Value.Equals("charset", StringComparison.OrdinalIgnoreCase))
        .Select(parameter => parameter.Groups[1].Value + " " + parameter.Groups[2].Value.Trim(' ', '"')).ToList();

    /// <summary>Gets the media type without parameters and white space.</summary>
    public static string Name(string mediaType) => mediaType.Split(';')[0].Trim();
}
