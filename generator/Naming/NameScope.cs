namespace ApiVideo.Generator.Naming;

/// <summary>
/// A set of names that have to differ. A name that is taken gets the suffix that its kind prescribes, and after that a
/// hash of the wire name: a rule of the name alone, so that a growing document does not rename what was there.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    public NameScope(IEqualityComparer<string> comparer, params IEnumerable<string>[] reserved)
    {
        _taken = new HashSet<string>(reserved.SelectMany(names => names), comparer);
    }

    public bool IsTaken(string name) => _taken.Contains(name);

    /// <summary>Takes the name, or the first of its variants that is free.</summary>
    /// <param name="name">The wanted identifier.</param>
    /// <param name="suffix">What is appended when the wanted name is taken.</param>
    /// <param name="wireName">What the hash is made from when that is taken too.</param>
    public string Take(string name, string suffix, string wireName)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        if (_taken.Add(name + suffix))
        {
            return name + suffix;
        }

        // The same wire name may come again (an operation listed twice): hash the hash.
        for (var hash = StableHash.Of(wireName); ; hash = StableHash.Of(hash))
        {
            if (_taken.Add(name + hash))
            {
                return name + hash;
            }
        }
    }
}
