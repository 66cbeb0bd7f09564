using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Pages;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Pages;

/// <summary>The list that a result is about.</summary>
internal sealed record PageItems(PagePath Path, TypeRef List, bool IsNamed)
{
    private const int Unnamed = int.MaxValue;

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

        return own.Where(member => PageWords.ItemObjects.Contains(KeyOf(member))).OrderBy(member => member.Property.WireName, StringComparer.Ordinal)
            .Select(member => Choose(members.MembersOf(member).ToList(), names))
            .FirstOrDefault(nested => nested is not null)
            ?? Wrapped(own.Select(member => members.MembersOf(member).ToList()).Where(nested => nested.Count == 1), names);
    }

    /// <summary>Finds the list in the only object that has nothing but a list.</summary>
    private static PageItems? Wrapped(IEnumerable<List<PagePlace>> objects, HashSet<string> names)
    {
        var lists = objects.Select(nested => Choose(nested, names)).OfType<PageItems>().ToList();
        return lists.Count == 1 ? lists[0] with { IsNamed = false } : null;
    }

    public static PageItems? Of(PagePlace? place) => place is { Type.Kind: TypeKind.List } ? new PageItems(place.Path, place.Type, IsNamed: true) : null;

    private static PageItems? Choose(List<PagePlace> members, HashSet<string> names)
    {
        // By what each list is called, and never by what there is beside it: a list more must not hide the one that was.
        var lists = members.Where(member => member.Type.Kind == TypeKind.List && !PageWords.OtherLists.Contains(KeyOf(member)))
            .OrderBy(list => RankOf(list, names)).ThenBy(list => list.Property.WireName, StringComparer.Ordinal).ToList();
        if (lists.FirstOrDefault(list => RankOf(list, names) < Unnamed) is { } named)
        {
            return new PageItems(named.Path, named.Type, IsNamed: true);
        }

        var required = lists.Where(list => list.Property.IsRequired).ToList();
        return required.Count == 1 ? new PageItems(required[0].Path, required[0].Type, IsNamed: false) : null;
    }

    private static int RankOf(PagePlace list, HashSet<string> names)
    {
        var key = KeyOf(list);
        var word = Array.IndexOf(PageWords.ItemLists, key);
        return word >= 0 ? word
            : names.Contains(key) ? PageWords.ItemLists.Length
            : list.Type.Item!.Name is { } name && PageWords.KeyOf(Plurals.Singular(list.Property.WireName)) == PageWords.KeyOf(name) ? PageWords.ItemLists.Length + 1
            : Unnamed;
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
