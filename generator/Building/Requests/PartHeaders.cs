using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>
/// The headers of a part of a multipart body: those whose value the document says are sent. Any other would need a value from the
/// caller, whose argument is the part.
/// </summary>
internal sealed class PartHeaders(BuildContext context)
{
    private const string TransferEncoding = "Content-Transfer-Encoding";

    // The client writes these itself.
    private static readonly HashSet<string> OwnHeaders = new(["Content-Type", "Content-Disposition"], StringComparer.OrdinalIgnoreCase);

    // What is sent as it is has these encodings.
    private static readonly HashSet<string> PlainEncodings = new(["7bit", "8bit", "binary"], StringComparer.OrdinalIgnoreCase);

    /// <param name="encoding">What the body says of the part.</param>
    /// <param name="type">The type of the part; null for a part that its style divides into several.</param>
    public List<PartHeaderModel> Of(OpenApiEncoding? encoding, TypeRef? type)
    {
        var sent = new List<PartHeaderModel>();
        foreach (var header in (encoding?.Headers ?? []).Where(header => header.Value is not null && !OwnHeaders.Contains(header.Key)))
        {
            if (type is not null && ValueOf(header.Value) is { } value && IsSendable(header.Key, value, type))
            {
                sent.Add(new PartHeaderModel(header.Key, value));
            }
            else
            {
                context.Findings.NotSupported(context.Spec.PointerOf(header.Value), $"The header '{header.Key}' of a part", "it is not sent");
            }
        }

        return sent;
    }

    /// <summary>Gets the only value that the header can have, or the one that it has where nothing else is said.</summary>
    private static string? ValueOf(JsonSchema header)
    {
        var schema = SchemaShape.Actual(header.ActualSchema);
        var values = schema.Enumeration.Where(value => value is not null).ToList();
        return DiscriminatorValues.TextOf(values.Count == 1 ? values[0] : schema.Default);
    }

    private static bool IsSendable(string name, string value, TypeRef type) => HttpNames.IsToken(name) && HttpNames.IsValue(value)
        && (!name.Equals(TransferEncoding, StringComparison.OrdinalIgnoreCase) || PlainEncodings.Contains(value)
            || (value.Equals("base64", StringComparison.OrdinalIgnoreCase) && type.Kind == TypeKind.Bytes));
}
