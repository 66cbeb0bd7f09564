using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>
/// Finds the operations that give their result in pages, and how: by what a vendor extension says, else by the names and the types of
/// parameters and members together. One sign alone makes no pages.
/// </summary>
internal sealed class PaginationBuilder
{
    private readonly OperationModel _operation;
    private readonly PageMembers _members;
    private readonly PageParameters _parameters;
    private readonly PageItems _items;

    private PaginationBuilder(OperationModel operation, PageMembers members, PageItems items)
    {
        _operation = operation;
        _members = members;
        _items = items;
        _parameters = new PageParameters(operation);
    }

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
        if (operation.IsVariant || operation.Method != "GET" || operation.Result is not { Kind: ResultKind.Json or ResultKind.Xml, Type: { Kind: TypeKind.Object or TypeKind.List } type })
        {
            return null;
        }

        var members = new PageMembers(type.Kind == TypeKind.Object ? objects[type.Name!] : null, objects);
        if (operation.Pages.Mark is { } mark && ItemsOf(mark, operation, members) is { } marked
            && new PaginationBuilder(operation, members, marked).ByMark(mark) is { } byMark)
        {
            return byMark;
        }

        return PageItems.Find(operation, members) is { } items ? new PaginationBuilder(operation, members, items).ByShape() : null;
    }

    private static PageItems? ItemsOf(PageMark mark, OperationModel operation, PageMembers members) =>
        mark.Items is not { IsEmpty: false } names ? PageItems.Find(operation, members) : PageItems.Of(members.Follow(names));

    private PaginationModel? ByMark(PageMark mark)
    {
        if (mark.NextLink is { } link && _members.Follow(link) is { Type.Kind: TypeKind.String or TypeKind.Uri } next)
        {
            return Linked(next);
        }

        if (_parameters.Named(mark.CursorParameter) is { } cursor && mark.NextCursor is { } path && _members.Follow(path) is { } value && IsCursorOf(cursor, value.Type))
        {
            return Cursor(cursor, value, HasMore());
        }

        var pagesTotal = mark.PagesTotal is { } total && _members.Follow(total) is { } found && PageParameters.IsCount(found.Type) ? found.Path : null;
        if (_parameters.Named(mark.PageParameter) is { } page && PageParameters.IsCount(page.Type))
        {
            return Numbered(page, pagesTotal is null ? End() : new PageEnd(pagesTotal, ItemsTotal: null, HasMore: null, IsLast: null));
        }

        return _parameters.Named(mark.OffsetParameter) is { } offset && PageParameters.IsCount(offset.Type) ? Offset(offset, End()) : null;
    }

    // The server's own word comes before counting until a page is empty.
    private PaginationModel? ByShape()
    {
        var end = End();
        var numbered = _parameters.Page is { } page ? Numbered(page, end) : null;
        var offset = _parameters.Offset is { } skip ? Offset(skip, end) : null;
        return ByCursor()
            ?? (numbered is { IsEndSaid: true } ? numbered : null)
            ?? (offset is { End.IsSaid: true } ? offset : null)
            ?? ByLink()
            ?? (_operation.Pages.HasLinkHeader && IsPageable ? Linked(next: null) : null)
            ?? (IsCounted ? numbered ?? (PaginationModel?)offset : null);
    }

    private bool IsPageable => _operation.Pages.IsMarked || _parameters.HasAny || _operation.Result.Type!.Kind == TypeKind.List;

    /// <summary>Gets a value indicating whether pages can be counted with no word on their end: the list is known, and its pages have a size.</summary>
    private bool IsCounted => _items.IsNamed && (_operation.Pages.IsMarked || _parameters.Size is not null);

    private CursorPages? ByCursor()
    {
        var hasMore = HasMore();
        foreach (var parameter in _parameters.Cursors)
        {
            bool IsSame(TypeRef type) => IsCursorOf(parameter, type);
            var key = PageWords.KeyOf(parameter.WireName);
            var names = NextOf(key);
            if (_members.Find(names, IsSame) is { } next)
            {
                return Cursor(parameter, next, hasMore);
            }

            if (hasMore is not null && _members.Find(PageWords.LastCursors, IsSame) is { } last)
            {
                return Cursor(parameter, last, hasMore) with { IsEndUnsaidByCursor = true };
            }

            if (PageWords.SharedCursors.Contains(key) && _members.Find([key], IsSame) is { } shared)
            {
                return Cursor(parameter, shared, hasMore);
            }

            if (hasMore is not null && PageWords.LastItemParameters.Contains(key) && _items.List.Item is { Kind: TypeKind.Object } item && !_items.List.IsItemNullable
                && _members.Own(item.Name!, property => property.WireName == "id" && IsSame(property.Type)) is { } id)
            {
                return Cursor(parameter, id, hasMore) with { IsOfLastItem = true, IsEndUnsaidByCursor = true };
            }
        }

        return null;
    }

    // "token" is more often a credential, and "next" and "start" are answered by a "next" that else would be a link.
    private static IEnumerable<string> NextOf(string key) => key switch
    {
        "token" or "continue" => ["next" + key],
        "next" or "start" => ["next"],
        _ => new[] { "next" + key, "nextpage." + key }.Concat(PageWords.NextCursors),
    };

    private static bool IsCursorOf(ParameterModel parameter, TypeRef type) =>
        type.Kind == parameter.Type.Kind || (parameter.Type.Kind == TypeKind.String && type.Kind == TypeKind.Guid);

    private LinkedPages? ByLink()
    {
        static bool IsAddress(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Uri;
        if (_members.Find(PageWords.NextLinks, IsAddress) is { } sure)
        {
            return Linked(sure);
        }

        // "next" is said of many things; it is an address where it has that type, or the operation takes pages.
        var plain = _members.Find(PageWords.PlainLinks, type => type.Kind == TypeKind.Uri || (type.Kind == TypeKind.String && IsPageable));
        return plain is not null ? Linked(plain) : null;
    }

    private PageEnd End() => new(
        _members.Find(PageWords.PagesTotals, PageParameters.IsCount)?.Path,
        _members.Find(PageWords.ItemsTotals, PageParameters.IsCount)?.Path,
        HasMore(),
        _members.Find(PageWords.IsLasts, IsFlag)?.Path);

    private PagePath? HasMore() => _members.Find(PageWords.HasMores, IsFlag)?.Path;

    private static bool IsFlag(TypeRef type) => type.Kind == TypeKind.Boolean;

    private NumberedPages Numbered(ParameterModel page, PageEnd end) => new()
    {
        Items = _items.Path,
        ItemType = _items.List.Item!,
        IsItemNullable = _items.List.IsItemNullable,
        Hidden = [page.Name],
        Page = new PageCounter(page.Name, page.Type.Kind, PageParameters.First(page, usual: 1)),
        End = end,
        NextPage = end.PagesTotal is null ? _members.Find(PageWords.NextPages, type => type.Kind == page.Type.Kind)?.Path : null,
    };

    private OffsetPages Offset(ParameterModel offset, PageEnd end) => new()
    {
        Items = _items.Path,
        ItemType = _items.List.Item!,
        IsItemNullable = _items.List.IsItemNullable,
        Hidden = [offset.Name],
        Offset = new PageCounter(offset.Name, offset.Type.Kind, PageParameters.First(offset, usual: 0)),

        // A number of pages does not say how many items there are.
        End = end with { PagesTotal = null },
    };

    private CursorPages Cursor(ParameterModel parameter, PagePlace next, PagePath? hasMore) => new()
    {
        Items = _items.Path,
        ItemType = _items.List.Item!,
        IsItemNullable = _items.List.IsItemNullable,
        Hidden = [parameter.Name],
        Parameter = parameter.Name,
        Kind = parameter.Type.Kind,
        NextKind = next.Type.Kind,
        Next = next.Path,
        IsOfLastItem = false,
        HasMore = hasMore,
    };

    private LinkedPages Linked(PagePlace? next) => new()
    {
        Items = _items.Path,
        ItemType = _items.List.Item!,
        IsItemNullable = _items.List.IsItemNullable,
        Hidden = _parameters.Positions.Select(parameter => parameter.Name).ToEquatableArray(),
        Next = next?.Path,
        IsUri = next?.Type.Kind == TypeKind.Uri,
    };
}
