using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Builds one API class a tag.</summary>
internal sealed class ApiBuilder(BuildContext context, OperationBuilder operations, SchemaBuilder schemas, TypeNames types)
{
    public IReadOnlyList<ApiModel> Build(IReadOnlyList<TagGroup> groups)
    {
        var names = groups.ToDictionary(group => group, group => OperationNames.Of(context, group));
        new OperationPlaces(context, schemas.Places).Add(
            [.. groups.SelectMany(group => group.Operations.Select(operation => (operation, OperationBuilder.Prefix(group.Name, names[group][operation].Name))))]);
        var properties = ApiNames.PropertiesOf(context, groups);
        var apis = groups.Select((group, index) => Build(group, names[group], properties[index].Name)).Where(api => api.Operations.Count > 0).ToList();
        schemas.Drain();
        return apis;
    }

    private ApiModel Build(TagGroup group, Dictionary<LocatedOperation, OperationName> names, string propertyName)
    {
        var models = new List<OperationModel>();
        foreach (var operation in group.Operations)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            models.AddRange(operations.Build(operation, group.Name, names[operation]));
        }

        var typeName = ApiNames.TypeOf(types, group);
        return new ApiModel
        {
            Scope = context.Scope,
            TypeName = typeName,
            InterfaceName = ApiNames.InterfaceOf(typeName),
            PropertyName = propertyName,
            Doc = Docs.Of(group.Declared?.Description, details: null),
            Operations = models.ToEquatableArray(),
            IsVisible = models.Any(operation => operation.IsVisible),
        };
    }
}
