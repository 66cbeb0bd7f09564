using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Building;

/// <summary>Finds the folders of support files that the operations and their security need.</summary>
internal static class SupportAreas
{
    public static EquatableArray<SupportArea> Of(IReadOnlyCollection<OperationModel> operations, IReadOnlyCollection<SchemaModel> schemas, SecurityModel security, bool hasEvents)
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

        if (operations.SelectMany(TypesOf).Concat(schemas.SelectMany(TypesOf)).Any(type => type.Innermost.Kind is TypeKind.IsoTime or TypeKind.IsoDuration))
        {
            areas.Add(SupportArea.Times);
        }

        if (operations.Any(operation => operation.Pagination is not null))
        {
            areas.Add(SupportArea.Pages);
        }

        if (operations.Any(operation => operation.Server is not null))
        {
            areas.Add(SupportArea.Servers);
        }

        if (!security.IsEmpty)
        {
            areas.Add(SupportArea.Credentials);
        }

        if (hasEvents)
        {
            areas.Add(SupportArea.Events);
        }

        return areas.ToEquatableArray();
    }

    private static bool NeedsStyles(OperationModel operation) =>
        operation.Body is { Kind: BodyKind.Form } || operation.Parameters.Any(parameter => parameter.Encoding != ParameterEncoding.Plain);

    private static IEnumerable<TypeRef> TypesOf(OperationModel operation)
    {
        var types = operation.Parameters.Select(parameter => parameter.Type).Concat(operation.Errors.Select(error => error.Type));
        types = operation.Body is { } body ? types.Append(body.Type) : types;
        return operation.Result.Type is { } result ? types.Append(result) : types;
    }

    private static IEnumerable<TypeRef> TypesOf(SchemaModel schema) => schema switch
    {
        ObjectModel { AdditionalType: { } additional } @object => @object.Properties.Select(property => property.Type).Append(additional),
        ObjectModel @object => @object.Properties.Select(property => property.Type),
        UnionModel union => union.Cases.Select(@case => @case.Type),
        _ => [],
    };
}
