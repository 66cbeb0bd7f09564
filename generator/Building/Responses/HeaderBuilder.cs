using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Builds one typed accessor for each response header that the selected operations declare.</summary>
internal sealed class HeaderBuilder(BuildContext context)
{
    // The members of the type that the accessors join.
    private static readonly string[] OwnMembers =
    [
        "ApiResponseHeaders", "FirstReadable", "From", "GetBoolean", "GetCount", "GetDateTimeOffset", "GetDecimal", "GetDouble", "GetGuid",
        "GetInt32", "GetInt64", "GetString", "GetStrings", "GetUri", "GetValues", "LooseHeaders", "TextParser", "TryFind", "TryGetValue",
    ];

    public EquatableArray<HeaderModel> Build(IEnumerable<TagGroup> groups)
    {
        var headers = new Dictionary<string, HeaderModel>(StringComparer.OrdinalIgnoreCase);
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, OwnMembers);
        foreach (var (wireName, header) in groups.SelectMany(group => group.Operations).SelectMany(Declared))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var type = TypeOf(header);
            if (!headers.TryGetValue(wireName, out var known))
            {
                headers.Add(wireName, new HeaderModel(names.Take(Identifier.Pascal(wireName), "Header", wireName), wireName, type, Docs.Of(Description(header), details: null)));
            }
            else if (known.Type != type)
            {
                // One accessor serves all operations; where they differ, the text itself is what they share.
                headers[wireName] = known with { Type = TypeRef.Scalar(TypeKind.String) };
            }
        }

        return headers.Values.OrderBy(header => header.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static IEnumerable<(string Name, OpenApiHeader Header)> Declared(LocatedOperation operation) =>
        operation.Operation.Responses.Values
            .Where(response => response is not null)
            .SelectMany(response => response.ActualResponse.Headers ?? [])
            .Where(header => header.Value is not null && !string.IsNullOrWhiteSpace(header.Key))
            .Select(header => (header.Key.Trim(), header.Value));

    private static string? Description(OpenApiHeader header) => header.Description;

    private static TypeRef TypeOf(OpenApiHeader header)
    {
        JsonSchema schema = header;
        var actual = schema.ActualSchema;
        if (actual.Type.HasFlag(JsonObjectType.Array))
        {
            return TypeRef.List(TypeRef.Scalar(TypeKind.String), isItemNullable: false);
        }

        var kind = ScalarTypes.Of(actual);
        return TypeRef.Scalar(kind switch
        {
            TypeKind.Any or TypeKind.Bytes or TypeKind.DateOnly or TypeKind.IsoTime or TypeKind.IsoDuration or TypeKind.Single => TypeKind.String,
            TypeKind.UnixTime => TypeKind.Int64,
            _ => kind,
        });
    }
}
