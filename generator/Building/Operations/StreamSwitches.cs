using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>
/// Finds the member <c>stream</c> of request bodies by which the caller chooses between one answer and a stream: whoever calls
/// the method that streams has chosen.
/// </summary>
internal static class StreamSwitches
{
    private const string WireName = "stream";

    public static IReadOnlyList<ApiModel> Complete(IReadOnlyList<ApiModel> apis, IReadOnlyList<SchemaModel> models)
    {
        var objects = models.OfType<ObjectModel>().ToDictionary(model => model.TypeName, StringComparer.Ordinal);
        return apis.Select(api => api with
        {
            Operations = api.Operations.Select(operation => operation with { StreamSwitch = Find(operation, objects) }).ToEquatableArray(),
        }).ToList();
    }

    private static string? Find(OperationModel operation, Dictionary<string, ObjectModel> objects) =>
        operation is { Result.IsSequence: true, Body: { IsParameter: true, Type: { Kind: TypeKind.Object, Name: { } name } } }
            ? objects[name].Properties.FirstOrDefault(property => property.WireName == WireName && property.Type.Kind == TypeKind.Boolean)?.Name
            : null;
}
