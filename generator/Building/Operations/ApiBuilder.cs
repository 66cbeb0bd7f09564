using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>Builds one API class a tag.</summary>
internal sealed class ApiBuilder(BuildContext context, OperationBuilder operations, SchemaBuilder schemas)
{
    public IReadOnlyList<ApiModel> Build(IReadOnlyList<TagGroup> groups)
    {
        var built = new Dictionary<LocatedOperation, IReadOnlyList<OperationModel>>();
        var names = groups.ToDictionary(group => group, group => OperationNames.Of(group, context.Spec));
        foreach (var isHidden in new[] { false, true })
        {
            schemas.IsVisible = !isHidden;
            foreach (var group in groups)
            {
                foreach (var operation in group.Operations.Where(operation => operation.IsHidden == isHidden))
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    schemas.IsVisible = !isHidden;
                    built.Add(operation, operations.Build(operation, Identifier.Pascal(group.Name), names[group][operation]));
                }
            }

            schemas.Drain();
        }

        return Apis(groups, built);
    }

    private List<ApiModel> Apis(IReadOnlyList<TagGroup> groups, Dictionary<LocatedOperation, IReadOnlyList<OperationModel>> built)
    {
        var properties = new NameScope(StringComparer.Ordinal, ReservedNames.Members, ReservedNames.ClientMembers, [context.Names.ClientName]);
        var apis = new List<ApiModel>();
        foreach (var group in groups)
        {
            var models = group.Operations.SelectMany(operation => built[operation]).ToEquatableArray();
            if (models.Count == 0)
            {
                continue;
            }

            apis.Add(new ApiModel
            {
                Scope = context.Scope,
                TypeName = group.TypeName,
                InterfaceName = ApiNames.InterfaceOf(group.TypeName),
                PropertyName = properties.Take(Identifier.Pascal(group.Name), "Api", group.Name),
                Doc = Docs.Of(group.Tag?.Description, details: null),
                Operations = models,
                IsVisible = models.Any(operation => operation.IsVisible),
            });
        }

        return apis;
    }
}
