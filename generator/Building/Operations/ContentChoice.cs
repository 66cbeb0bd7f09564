using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>One of the ways in which a document lets a body be: the media types that are written and read alike, in the document's order.</summary>
internal sealed record ContentChoice(ContentKind Kind, IReadOnlyList<KeyValuePair<string, OpenApiMediaType>> Offers)
{
    /// <summary>Gets the media type and schema that stand for all: of JSON the plain one, and none that is a range where there is another.</summary>
    public KeyValuePair<string, OpenApiMediaType> Main =>
        Kind == ContentKind.Json ? MediaTypes.FindJson(Offers) ?? Offers[0] : Offers.Where(offer => !MediaTypes.IsRange(offer.Key)).Append(Offers[0]).First();

    /// <summary>Gets the media types, without white space around them.</summary>
    public IEnumerable<string> Names => Offers.Select(offer => MediaTypes.Name(offer.Key));

    /// <summary>Gets the word that tells a method for this content from those for others. It follows from the media type alone.</summary>
    public string Word => MediaTypes.WordOf(Offers.Select(offer => offer.Key).FirstOrDefault(MediaTypes.IsUsual) ?? Main.Key);
}
