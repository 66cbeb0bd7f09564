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
        IReadOnlyList<NameWish> wishes, IEqualityComparer<string> comparer, Func<int, string, string[]> claims, params IEnumerable<string>[] reserved)
    {
        var taken = new HashSet<string>(reserved.SelectMany(static names => names), comparer);
        var wanted = Wanted(wishes, claims, taken);
        return AreDistinct(wanted, claims, comparer) ? Array.ConvertAll(wanted, static name => new GivenName(name, TakenBy: null)) : Granted(wishes, wanted, claims, taken, comparer);
    }

    /// <summary>Gets the names that are wanted, with the suffixes that they need beside the code around.</summary>
    private static string[] Wanted(IReadOnlyList<NameWish> wishes, Func<int, string, string[]> claims, HashSet<string> unavailable)
    {
        Predicate<string> isUnavailable = unavailable.Contains;
        var wanted = new string[wishes.Count];
        for (var index = 0; index < wanted.Length; index++)
        {
            wanted[index] = wishes[index].Name;
            while (Array.Exists(claims(index, wanted[index]), isUnavailable))
            {
                wanted[index] += wishes[index].Suffix;
            }
        }

        return wanted;
    }

    private static bool AreDistinct(string[] wanted, Func<int, string, string[]> claims, IEqualityComparer<string> comparer)
    {
        var seen = new HashSet<string>(comparer);
        Predicate<string> isNew = seen.Add;
        for (var index = 0; index < wanted.Length; index++)
        {
            if (!Array.TrueForAll(claims(index, wanted[index]), isNew))
            {
                return false;
            }
        }

        return true;
    }

    private static GivenName[] Granted(
        IReadOnlyList<NameWish> wishes, string[] wanted, Func<int, string, string[]> claims, HashSet<string> taken, IEqualityComparer<string> comparer)
    {
        var owners = new Dictionary<string, string>(comparer);
        var given = new GivenName[wishes.Count];
        foreach (var index in Enumerable.Range(0, wishes.Count).OrderBy(index => wishes[index].Rank).ThenBy(index => wanted[index] != wishes[index].Name).ThenBy(index => wishes[index], NameWish.Order))
        {
            var name = wanted[index];
            var owner = claims(index, name).Where(owners.ContainsKey).Select(claim => owners[claim]).FirstOrDefault();

            // The same place may come again (an operation listed twice): hash the hash.
            for (var hash = StableHash.Of(wishes[index].Key); Array.Exists(claims(index, name), taken.Contains); hash = StableHash.Of(hash))
            {
                name = wanted[index] + hash;
            }

            given[index] = new GivenName(name, owner);
            foreach (var claim in claims(index, name))
            {
                taken.Add(claim);
                owners[claim] = wishes[index].Key;
            }
        }

        return given;
    }
}
