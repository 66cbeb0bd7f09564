using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>The list that a result is about.</summary>
internal sealed record PageItems(PagePath Path, TypeRef List, bool IsNamed)
{
    /// <summary>Finds the list; null where there is none, or several and no telling which.</summary>
    /// <param name="operation">The operation, whose path often has the name of the list.</param>
    /// <param name="members">The members of the result.</param>
    public static PageItems? Find(OperationModel operation, PageMembers members)
    {
        if (operation.Result.Type is { Kind: TypeKind.List } list)
        {
            return new PageItems(new PagePath([]), list, IsNamed: true);
        }

        var names = NamesIn(operation.PathTemplate);
        var own = members.OwnMembers().ToList();
        if (Choose(own, names) is { } chosen)
        {
            return chosen;
        }

        return own.Where(member => PageWords.ItemObjects.Contains(KeyOf(member)))
            .Select(member => Choose(members.MembersOf(member).ToList(), names))
            .FirstOrDefault(nested => nested is not null);
    }

    public static PageItems? Of(PagePlace? place) => place is { Type.Kind: TypeKind.List } ? new PageItems(place.Path, place.Type, IsNamed: true) : null;

    private static PageItems? Choose(List<PagePlace> members, HashSet<string> names)
    {
        var lists = members.Where(member => member.Type.Kind == TypeKind.List && !PageWords.OtherLists.Contains(KeyOf(member))).ToList();
        var named = lists.FirstOrDefault(list => PageWords.ItemLists.Contains(KeyOf(list))) ?? lists.FirstOrDefault(list => names.Contains(KeyOf(list)));
        return named is not null ? new PageItems(named.Path, named.Type, IsNamed: true)
            : lists.Count == 1 ? new PageItems(lists[0].Path, lists[0].Type, IsNamed: false)
            : null;
    }

    private static string KeyOf(PagePlace member) => PageWords.KeyOf(member.Property.WireName);

    // "/v1/apps/{id}/user-tokens" is about "user_tokens", or "tokens" for short.
    private static HashSet<string> NamesIn(string path)
    {
        var last = path.Split('/').LastOrDefault(segment => segment.Length > 0 && segment.IndexOf('{') < 0) ?? "";
        var words = last.Split('-', '_', '.', ':');
        return new HashSet<string>(words.Append(last).Select(PageWords.KeyOf).Where(key => key.Length > 0), StringComparer.Ordinal);
    }
}
