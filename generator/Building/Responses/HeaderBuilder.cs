using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NSwag;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Builds one typed accessor for each response header that the selected operations declare.</summary>
internal sealed class HeaderBuilder(BuildContext context)
{
    // The members of the type that the accessors join.
    private static readonly string[] OwnMembers =
    [
        "AllReadable", "ApiResponseHeaders", "FirstReadable", "From", "GetBase64", "GetBoolean", "GetBooleans", "GetCount", "GetDateOnly", "GetDateOnlys",
        "GetDateTimeOffset", "GetDateTimeOffsets", "GetDecimal", "GetDouble", "GetGuid", "GetGuids", "GetInt32", "GetInt64", "GetIntegers", "GetIsoDuration",
        "GetIsoDurations", "GetIsoTime", "GetIsoTimes", "GetLocalDateTime", "GetLocalDateTimes", "GetNumbers", "GetString", "GetStrings", "GetUInt64",
        "GetUnixTime", "GetUnixTimes", "GetUri", "GetUris", "GetValues", "LooseHeaders", "TextParser", "TryFind", "TryGetValue",
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

    /// <summary>Gets the headers that the operations declare.</summary>
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

        var types = headers.Select(header => HeaderTypes.Of(header.Header)).ToList();
        var type = HeaderTypes.Common(types.Distinct().ToList());
        if (type is null)
        {
            type = types.TrueForAll(own => own.Kind == TypeKind.List) ? HeaderTypes.Texts : TypeRef.Scalar(TypeKind.String);
            var other = headers[types.FindIndex(own => own != type)].Header;
            context.Findings.NotSupported(context.Spec.PointerOf(other), $"A header '{headers[0].Name}' whose values are of another kind in another operation", "it is text for all of them");
        }

        var forms = type.Innermost.Kind == TypeKind.DateTimeOffset ? types.Select(own => own.Innermost.Kind).Distinct().OrderBy(kind => kind) : Enumerable.Repeat(type.Innermost.Kind, 1);
        return new HeaderModel(name, headers[0].Name, type, forms.ToEquatableArray(), Docs.Of(Description(headers[0].Header), details: null));
    }

    private void ReportText(OpenApiHeader header)
    {
        if (HeaderTypes.Unsupported(header) is var (what, instead))
        {
            context.Findings.NotSupported(context.Spec.PointerOf(header), what, instead);
        }
    }

    private static IEnumerable<(string Name, OpenApiHeader Header)> Declared(LocatedOperation operation) =>
        operation.Operation.Responses.Values
            .Where(response => response is not null)
            .SelectMany(response => response.ActualResponse.Headers ?? [])
            .Where(header => header.Value is not null && !string.IsNullOrWhiteSpace(header.Key))
            .Select(header => (header.Key.Trim(), header.Value));

    private static string? Description(OpenApiHeader header) => header.Description;
}
