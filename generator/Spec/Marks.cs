namespace ApiVideo.Generator.Spec;

/// <summary>
/// Provides the names under which the normalizer notes what NSwag's model has no member for. The notes are among the extensions of an
/// element. No document can write these names, since names of extensions begin with <c>x-</c>.
/// </summary>
internal static class Marks
{
    /// <summary>On a schema: its <see cref="XmlObject"/>.</summary>
    public const string Xml = "xml";

    /// <summary>On a schema with an empty list of members: it is a type, and not any JSON.</summary>
    public const string EmptyObject = "emptyObject";

    /// <summary>On a parameter or header that is written with <c>content</c>: the media type.</summary>
    public const string ContentType = "contentType";

    /// <summary>On a parameter that is the whole query.</summary>
    public const string QueryString = "queryString";

    /// <summary>On a number that may come as text: <c>text</c>, or <c>named</c> where NaN and infinity are among its values.</summary>
    public const string Number = "number";

    /// <summary>On a text that stands for bytes as they are, wherever it is not within JSON.</summary>
    public const string RawBytes = "rawBytes";

    /// <summary>On a plain integer: what the project's <c>IntegerType</c> says, where it says anything.</summary>
    public const string Integer = "integer";
}
