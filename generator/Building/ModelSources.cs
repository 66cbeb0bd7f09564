using ApiVideo.Generator.Building.Events;
using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building;

/// <summary>Represents the elements of a document that the parts of a model were built from. It never enters the pipeline.</summary>
internal sealed class ModelSources(SpecDocument spec)
{
    private readonly Dictionary<string, LocatedOperation> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventSource> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiHeader> _headers = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<string, JsonSchema> _schemas = new Dictionary<string, JsonSchema>();

    public SpecDocument Spec { get; } = spec;

    /// <summary>Gets the place of the whole document.</summary>
    public SpecPointer Root => SpecPointer.RootOf(Spec.File.Path);

    public void Add(string displayName, LocatedOperation operation) => _operations[displayName] = operation;

    public void Add(string typeName, EventSource source) => _events[typeName] = source;

    public void Add(IReadOnlyDictionary<string, JsonSchema> schemas) => _schemas = schemas;

    public void Add(IEnumerable<TagGroup> groups)
    {
        foreach (var (name, header) in HeaderBuilder.Declared(groups))
        {
            if (!_headers.ContainsKey(name))
            {
                _headers.Add(name, header);
            }
        }
    }

    /// <summary>Gets an operation by the name that exceptions show; null where there is none.</summary>
    public LocatedOperation? Operation(string displayName) => _operations.TryGetValue(displayName, out var operation) ? operation : null;

    /// <summary>Gets the schema of a type or an event; null for a type that no schema describes.</summary>
    public JsonSchema? Schema(string typeName) => _schemas.TryGetValue(typeName, out var schema) ? schema
        : _events.TryGetValue(typeName, out var source) ? source.Schema : null;

    /// <summary>Gets the schema of a member of a type or an event.</summary>
    public JsonSchemaProperty? Member(string typeName, string wireName) => Schema(typeName) is { } schema
        ? ObjectBuilder.Members(schema).Where(member => member.Name == wireName).Select(member => member.Property).FirstOrDefault()
        : null;

    /// <summary>Gets the parameter of an operation or of its path; null where the document does not describe it.</summary>
    public OpenApiParameter? Parameter(string displayName, string wireName, ParameterLocation location) => Operation(displayName) is { } operation
        ? operation.Operation.Parameters.Concat(operation.PathItem.Parameters ?? []).Select(parameter => parameter.ActualParameter)
            .FirstOrDefault(parameter => parameter.Name == wireName && IsIn(parameter, location))
        : null;

    /// <summary>Gets the member of an operation's body that is a part or a field; null where there is none.</summary>
    public JsonSchemaProperty? BodyMember(string displayName, string wireName) =>
        (Operation(displayName)?.Operation.RequestBody?.ActualRequestBody.Content.Values ?? [])
            .Select(content => content?.Schema?.ActualSchema)
            .Select(schema => schema is not null && schema.ActualProperties.TryGetValue(wireName, out var member) ? member : null)
            .FirstOrDefault(member => member is not null);

    /// <summary>Gets the statuses, ranges and <c>default</c> that an operation describes responses for, in ordinal order.</summary>
    public IEnumerable<string> StatusesOf(string displayName) =>
        (Operation(displayName)?.Operation.Responses.Keys ?? []).OrderBy(status => status, StringComparer.Ordinal);

    /// <summary>Gets the response of an operation by its status or range, as the document writes it.</summary>
    public OpenApiResponse? Response(string displayName, string status) =>
        Operation(displayName) is { } operation && operation.Operation.Responses.TryGetValue(status, out var response) ? response?.ActualResponse : null;

    /// <summary>Gets the response header of a name; null where no operation declares it.</summary>
    public OpenApiHeader? Header(string wireName) => _headers.TryGetValue(wireName, out var header) ? header : null;

    public SpecPointer PlaceOfOperation(string displayName) => Operation(displayName)?.Pointer ?? Root;

    public SpecPointer PlaceOfParameter(string displayName, string wireName, ParameterLocation location) =>
        Parameter(displayName, wireName, location) is { } parameter ? Spec.PointerOf(parameter) : PlaceOfOperation(displayName);

    public SpecPointer PlaceOfBody(string displayName) => PlaceOfOperation(displayName).Child("requestBody");

    public SpecPointer PlaceOfResponse(string displayName, string status) => PlaceOfOperation(displayName).Child("responses").Child(status);

    public SpecPointer PlaceOfType(string typeName) => _events.TryGetValue(typeName, out var source) ? source.Pointer
        : Schema(typeName) is { } schema ? Spec.PlaceOf(schema) : Root;

    public SpecPointer PlaceOfMember(string typeName, string wireName) =>
        Member(typeName, wireName) is { } member ? Spec.PlaceOf(member) : PlaceOfType(typeName);

    public SpecPointer PlaceOfHeader(string wireName) => Header(wireName) is { } header ? Spec.PointerOf(header) : Root;

    private static bool IsIn(OpenApiParameter parameter, ParameterLocation location) => parameter.Kind switch
    {
        OpenApiParameterKind.Path => location == ParameterLocation.Path,
        OpenApiParameterKind.Header => location == ParameterLocation.Header,
        OpenApiParameterKind.Cookie => location == ParameterLocation.Cookie,
        OpenApiParameterKind.Query => location is ParameterLocation.Query or ParameterLocation.QueryString,
        _ => false,
    };
}
