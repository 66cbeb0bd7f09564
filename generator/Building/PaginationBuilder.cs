using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building;

/// <summary>Finds the operations that give their result in numbered pages.</summary>
internal static class PaginationBuilder
{
    private static readonly HashSet<string> PageNames = new(StringComparer.Ordinal) { "Page", "CurrentPage", "PageNumber", "PageNo", "PageIndex" };
    private static readonly HashSet<string> TotalNames = new(StringComparer.Ordinal) { "PagesTotal", "TotalPages", "PageCount", "PagesCount", "LastPage", "NumberOfPages", "Pages" };
    private static readonly HashSet<string> ItemsNames = new(StringComparer.Ordinal) { "Data", "Items", "Results", "Values", "Records", "Entries" };

    public static IReadOnlyList<ApiModel> Complete(IReadOnlyList<ApiModel> apis, IReadOnlyList<SchemaModel> models)
    {
        var objects = models.OfType<ObjectModel>().ToDictionary(model => model.TypeName, StringComparer.Ordinal);
        return apis.Select(api => api with
        {
            Operations = api.Operations.Select(operation => operation with { Pagination = Find(operation, objects) }).ToEquatableArray(),
        }).ToList();
    }

    private static PaginationModel? Find(OperationModel operation, Dictionary<string, ObjectModel> objects)
    {
        var page = operation.Parameters.FirstOrDefault(parameter => parameter is { Location: ParameterLocation.Query, IsRequired: false, Type.Kind: TypeKind.Int32 }
            && PageNames.Contains(Identifier.Pascal(parameter.WireName)));
        if (page is null || operation.Method != "GET" || operation.Result is not { Kind: ResultKind.Json, Type: { Kind: TypeKind.Object } type })
        {
            return null;
        }

        var result = objects[type.Name!];
        var total = Total(result, objects);
        if (Items(result) is not { } items || (total is null && !operation.IsPaginated))
        {
            return null;
        }

        return new PaginationModel
        {
            PageParameter = page.Name,
            FirstPage = page.Minimum == 0 ? 0 : 1,
            Items = new PagePath([Step(items)]),
            ItemType = items.Type.Item!,
            IsItemNullable = items.Type.IsItemNullable,
            PagesTotal = total,
        };
    }

    private static PropertyModel? Items(ObjectModel result)
    {
        var lists = result.Properties.Where(property => property.Type.Kind == TypeKind.List).ToList();
        return lists.Count == 1 ? lists[0] : lists.FirstOrDefault(list => ItemsNames.Contains(Identifier.Pascal(list.WireName)));
    }

    /// <summary>Finds the number of pages in the result, or in an object of the result that describes the page.</summary>
    private static PagePath? Total(ObjectModel result, Dictionary<string, ObjectModel> objects)
    {
        if (OwnTotal(result) is { } own)
        {
            return new PagePath([Step(own)]);
        }

        foreach (var property in result.Properties.Where(property => property.Type.Kind == TypeKind.Object))
        {
            if (OwnTotal(objects[property.Type.Name!]) is { } nested)
            {
                return new PagePath([Step(property), Step(nested)]);
            }
        }

        return null;
    }

    private static PropertyModel? OwnTotal(ObjectModel model) => model.Properties.FirstOrDefault(property =>
        property is { Type.Kind: TypeKind.Int32 or TypeKind.Int64, IsOptionalWrapper: false } && TotalNames.Contains(Identifier.Pascal(property.WireName)));

    private static PagePathStep Step(PropertyModel property) => new(property.Name, !property.IsRequired || property.IsNullable);
}
