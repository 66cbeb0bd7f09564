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
        "GetInt32", "GetInt64", "GetString", "GetStrings", "GetUInt64", "GetUnixTime", "GetUri", "GetValues", "LooseHeaders", "TextParser", "TryFind", "TryGetValue",
    ];

    public EquatableArray<HeaderModel> Build(IEnumerable<TagGroup> groups)
    {
        var declared = Declared(groups)
            .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.OrderBy(header => header.Name, StringComparer.Ordinal).ToList())
            .ToList();
        var wishes = declared.Select(headers => new NameWish(NameOf(headers), "Header", headers[0].Name)).ToList();
        var names = UniqueNames.Of(wishes, StringComparer.Ordinal, ReservedNames.Members, OwnMembers);
        for (var i = 0; i < declared.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (names[i].TakenBy is { } other)
            {
                context.Findings.NameClash(context.Spec.PointerOf(declared[i][0].Header), wishes[i].Name, $"is renamed to '{names[i].Name}', because the header '{other}' has that name");
            }
        }

        return declared.Select((headers, index) => Model(headers, names[index].Name)).OrderBy(header => header.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Gives the headers that the operations declare.</summary>
    public static IEnumerable<(string Name, OpenApiHeader Header)> Declared(IEnumerable<TagGroup> groups) => groups.SelectMany(group => group.Operations).SelectMany(Declared);

    private string NameOf(List<(string Name, OpenApiHeader Header)> headers) =>
        headers.Select(header => AuthorNames.Of(context, header.Header.ExtensionData, context.Spec.PointerOf(header.Header))).FirstOrDefault(name => name is not null) ?? Identifier.Pascal(headers[0].Name);

    // One accessor serves all operations, so its type is the narrowest that has the values of all.
    private HeaderModel Model(List<(string Name, OpenApiHeader Header)> headers, string name)
    {
        foreach (var (_, header) in headers)
        {
            ReportText(header);
        }

        var types = headers.Select(header => TypeOf(header.Header)).ToList();
        var type = Common(types.Distinct().ToList());
        if (type is null)
        {
            type = TypeRef.Scalar(TypeKind.String);
            var other = headers[types.FindIndex(own => own != type)].Header;
            context.Findings.NotSupported(context.Spec.PointerOf(other), $"A header '{headers[0].Name}' whose values are of another kind in another operation", "it is text for all of them");
        }

        var forms = type.Kind == TypeKind.DateTimeOffset ? types.Select(own => own.Kind).Distinct().OrderBy(kind => kind) : Enumerable.Repeat(type.Kind, 1);
        return new HeaderModel(name, headers[0].Name, type, forms.ToEquatableArray(), Docs.Of(Description(headers[0].Header), details: null));
    }

    private void ReportText(OpenApiHeader header)
    {
        JsonSchema schema = header;
        var actual = schema.ActualSchema;
        if (SchemaShape.IsObject(actual))
        {
            context.Findings.NotSupported(context.Spec.PointerOf(header), "A response header that is an object", "it is text");
        }
        else if (actual is { Type: JsonObjectType.Array, Item: { } item } && ScalarTypes.TypeOf(SchemaShape.Actual(item)) is { IsNumber: true } or { Kind: TypeKind.Boolean })
        {
            context.Findings.NotSupported(context.Spec.PointerOf(header), "A response header that is a list of numbers or Boolean values", "its items are text");
        }
    }

    /// <summary>Gives the type that has the values of all; null where they are of different kinds.</summary>
    private static TypeRef? Common(List<TypeRef> types) =>
        types.TrueForAll(type => type.Kind is TypeKind.DateTimeOffset or TypeKind.UnixTime) ? TypeRef.Scalar(TypeKind.DateTimeOffset)
        : types.Count == 1 ? types[0]
        : types.TrueForAll(type => type.IsNumber) ? ScalarTypes.Common(types)
        : null;

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
            TypeKind.Any or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.LocalDateTime or TypeKind.DateOnly or TypeKind.IsoTime or TypeKind.IsoDuration or TypeKind.Single => TypeKind.String,
            TypeKind.UInt32 => TypeKind.Int64,
            TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16 => TypeKind.Int32,
            TypeKind.HttpDate => TypeKind.DateTimeOffset,
            _ => kind,
        });
    }
}
