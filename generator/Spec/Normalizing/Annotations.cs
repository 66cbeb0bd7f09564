namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Members that the normalizer adds to what NSwag reads, to find its way afterwards.</summary>
internal static class Annotations
{
    /// <summary>Where the element is written: the number of its file, then the JSON pointer.</summary>
    public const string Pointer = "x-avg-pointer";

    /// <summary>In place of <c>$ref</c>: the pointer of the schema that is meant.</summary>
    public const string Reference = "x-avg-ref";

    /// <summary>In place of a discriminator's mapping: values to pointers, one JSON text.</summary>
    public const string Mapping = "x-avg-mapping";

    /// <summary>In place of the <c>xml</c> object: what it says, one JSON text.</summary>
    public const string Xml = "x-avg-xml";

    /// <summary>On a schema whose members are listed, though there are none yet: it is an object of its own.</summary>
    public const string EmptyObject = "x-avg-empty-object";

    /// <summary>On a parameter or header that is written with <c>content</c>: the media type.</summary>
    public const string ContentType = "x-avg-content-type";

    /// <summary>On a parameter that is the whole query.</summary>
    public const string QueryString = "x-avg-query-string";

    /// <summary>On a number that may come as text: <c>text</c>, or <c>named</c> where NaN and infinity are among its values.</summary>
    public const string Number = "x-avg-number";

    /// <summary>On a plain integer: what the project's <c>IntegerType</c> says, where it says anything.</summary>
    public const string Integer = "x-avg-integer";

    /// <summary>Begins the path of a webhook while NSwag reads it. No path of a document can begin so.</summary>
    public const string WebhookPath = "\u0001webhook/";

    /// <summary>Begins the path of a callback while NSwag reads it; operation, callback and address follow, with <see cref="Divider"/> between.</summary>
    public const string CallbackPath = "\u0001callback/";

    /// <summary>Begins the path of a delivery, and stands between its parts.</summary>
    public const char Divider = '\u0001';

    /// <summary>Determines whether only the normalizer may write a member of this name; in a document it means nothing.</summary>
    public static bool AreOurs(string name) => name is Pointer or Reference or Mapping or Xml;
}
