using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Finds the operations that send a file in parts, which the document says of them.</summary>
internal sealed class ChunkedUploads(BuildContext context)
{
    public const string Mark = "x-client-chunk-upload";
    public const string Copy = "x-client-copy-from-response";

    private const string Instead = "the file is sent with one request";

    private readonly List<(LocatedOperation Located, IReadOnlyList<string> Names)> _marked = [];

    /// <summary>Notes an operation with its variants if it is marked.</summary>
    public void Note(LocatedOperation located, IEnumerable<OperationModel> built)
    {
        if (Extensions.IsTrue(located.Operation.ExtensionData, Mark))
        {
            _marked.Add((located, built.Select(operation => operation.DisplayName).ToList()));
        }
    }

    /// <summary>Says of the operations how they send their files, now that it is known what their responses have.</summary>
    public IReadOnlyList<ApiModel> Complete(IReadOnlyList<ApiModel> apis, IReadOnlyList<SchemaModel> models)
    {
        if (_marked.Count == 0)
        {
            return apis;
        }

        var objects = models.OfType<ObjectModel>().ToDictionary(model => model.TypeName, StringComparer.Ordinal);
        var operations = apis.SelectMany(api => api.Operations).ToLookup(operation => operation.DisplayName, StringComparer.Ordinal);
        var uploads = new Dictionary<string, UploadModel>(StringComparer.Ordinal);
        foreach (var (located, names) in _marked)
        {
            var multipart = names.SelectMany(name => operations[name]).Where(operation => operation.Body is { Kind: BodyKind.Multipart }).ToList();
            if (multipart.Count == 0)
            {
                Report(located, "an operation without a multipart body");
            }

            foreach (var operation in multipart)
            {
                if (Find(located, operation, objects) is { } upload)
                {
                    uploads.Add(operation.DisplayName, upload);
                }
            }
        }

        return apis.Select(api => api with
        {
            Operations = api.Operations.Select(operation => uploads.TryGetValue(operation.DisplayName, out var upload) ? operation with { Upload = upload } : operation).ToEquatableArray(),
        }).ToList();
    }

    private UploadModel? Find(LocatedOperation located, OperationModel operation, Dictionary<string, ObjectModel> objects)
    {
        var parts = operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Part).ToList();
        var files = parts.Where(part => part.Type.Kind == TypeKind.File).ToList();
        var marked = files.Where(file => file.IsChunked).ToList();
        var range = operation.Parameters.FirstOrDefault(parameter =>
            parameter.Location == ParameterLocation.Header && parameter.WireName.Equals("Content-Range", StringComparison.OrdinalIgnoreCase));
        var problem = operation.Result.IsOpen ? "an operation whose response is read as it arrives"
            : range is { IsRequired: true } ? "an operation that requires the header Content-Range of its caller"
            : files.Count == 0 ? "an operation without a part that is a file"
            : marked.Count > 1 || (marked.Count == 0 && files.Count > 1) ? "an operation with several files, not exactly one of which has the extension,"
            : null;
        if (problem is not null)
        {
            Report(located, problem);
            return null;
        }

        var copies = new List<CopiedPartModel>();
        foreach (var part in parts.Where(part => part is { IsCopied: true, IsRequired: false }))
        {
            if (MemberOf(operation.Result, part, objects) is not { } member)
            {
                Report(located, $"an operation whose part '{part.WireName}' has '{Copy}', but is not a string that the response has too,");
                return null;
            }

            copies.Add(new CopiedPartModel(part.Name, part.WireName, member.Name));
        }

        return new UploadModel((marked.FirstOrDefault() ?? files[0]).Name, range?.Name, copies.ToEquatableArray());
    }

    private static PropertyModel? MemberOf(ResultModel result, ParameterModel part, Dictionary<string, ObjectModel> objects) =>
        part.Type.Kind == TypeKind.String && result is { Kind: ResultKind.Json, Cases.Count: 0, Type: { Kind: TypeKind.Object, Name: { } name } } && objects.TryGetValue(name, out var model)
            ? model.Properties.FirstOrDefault(property => property.WireName == part.WireName && property is { Type.Kind: TypeKind.String, IsOptionalWrapper: false })
            : null;

    private void Report(LocatedOperation located, string problem) =>
        context.Findings.NotSupported(located.Pointer.Child(Mark), $"'{Mark}' of {problem}", Instead);
}
