namespace ApiVideo.Generator.Naming;

/// <summary>
/// Chooses names that have to differ, all at once, so that their order decides nothing. A name that the code around has gets the
/// suffix of its kind, whatever else there is. Of several places that want one name, the first of <see cref="NameWish.Order"/>
/// keeps it, and each of the others gets a hash of what it is called in the document.
/// </summary>
internal static class UniqueNames
{
    /// <summary>Gets the names, in the order of the wishes.</summary>
    /// <param name="wishes">What is wanted.</param>
    /// <param name="comparer">Whether case counts.</param>
    /// <param name="reserved">What the code around has.</param>
    public static IReadOnlyList<GivenName> Of(IReadOnlyList<NameWish> wishes, IEqualityComparer<string> comparer, params IEnumerable<string>[] reserved) =>
        Of(wishes, comparer, static (_, name) => [name], reserved);

    /// <summary>Gets the names, in the order of the wishes.</summary>
    /// <param name="wishes">What is wanted.</param>
    /// <param name="comparer">Whether case counts.</param>
    /// <param name="claims">All names that a wish takes when it gets a name: that, and those that are made from it.</param>
    /// <param name="reserved">What the code around has.</param>
    public static IReadOnlyList<GivenName> Of(
        IReadOnlyList<NameWish> wishes, IEqualityComparer<string> comparer, Func<int, string, IEnumerable<string>> claims, params IEnumerable<string>[] reserved)
    {
        var taken = new HashSet<string>(reserved.SelectMany(static names => names), comparer);
        var unavailable = new HashSet<string>(taken, comparer);
        var owners = new Dictionary<string, string>(comparer);
        var given = new GivenName[wishes.Count];
        bool IsFree(int index) => !claims(index, wishes[index].Name).Any(unavailable.Contains);
        foreach (var index in Enumerable.Range(0, wishes.Count).OrderBy(index => wishes[index].Rank).ThenBy(index => !IsFree(index)).ThenBy(index => wishes[index], NameWish.Order))
        {
            var wish = wishes[index];
            var wanted = wish.Name;
            while (claims(index, wanted).Any(unavailable.Contains))
            {
                wanted += wish.Suffix;
            }

            var name = wanted;
            var owner = claims(index, name).Where(owners.ContainsKey).Select(claim => owners[claim]).FirstOrDefault();

            // The same place may come again (an operation listed twice): hash the hash.
            for (var hash = StableHash.Of(wish.Key); claims(index, name).Any(taken.Contains); hash = StableHash.Of(hash))
            {
                name = wanted + hash;
            }

            given[index] = new GivenName(name, owner);
            foreach (var claim in claims(index, name))
            {
                taken.Add(claim);
                owners[claim] = wish.Key;
            }
        }

        return given;
    }
}
