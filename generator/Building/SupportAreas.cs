using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Building;

/// <summary>Finds the folders of support files that the operations need.</summary>
internal static class SupportAreas
{
    public static EquatableArray<SupportArea> Of(IReadOnlyCollection<OperationModel> operations, bool hasEvents)
    {
        var areas = new List<SupportArea>();
        var hasUploads = operations.Any(operation => operation.Body is { Kind: BodyKind.Multipart or BodyKind.Binary or BodyKind.Text });

        // A multipart body writes its parts in styles too.
        if (hasUploads || operations.Any(NeedsStyles))
        {
            areas.Add(SupportArea.Styles);
        }

        if (hasUploads)
        {
            areas.Add(SupportArea.Uploads);
        }

        if (operations.Any(operation => operation.Result.IsOpen))
        {
            areas.Add(SupportArea.Streams);
        }

        if (hasEvents)
        {
            areas.Add(SupportArea.Events);
        }

        return areas.ToEquatableArray();
    }

    private static bool NeedsStyles(OperationModel operation) =>
        operation.Body is { Kind: BodyKind.Form } || operation.Parameters.Any(parameter => parameter.Encoding != ParameterEncoding.Plain);
}
