using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Names the types. Each place asks for the name that follows from it alone. Who keeps a name that two places ask for
/// can be said when all have asked, so a document is built again if the names that were given are not those that are settled then.
/// Names that differ by case only would be one file, so they count as one.
/// </summary>
internal sealed class TypeNames
{
    private readonly BuildContext _context;
    private readonly Dictionary<string, TypeClaim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecPointer> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<string, string> _settled;

    /// <param name="context">What is built.</param>
    /// <param name="settled">The names by key, from the build before; empty in the first.</param>
    public TypeNames(BuildContext context, IReadOnlyDictionary<string, string> settled)
    {
        _context = context;
        _settled = settled;
    }

    private IEnumerable<string>[] Reserved => [RuntimeLibrary.TypeNames, [Scope.RuntimeSegment], ReservedNames.Types, ReservedNames.RecordMembers, _context.Names.TypeNames];

    /// <summary>Gets the key of a place, which is the same on every machine.</summary>
    public string KeyOf(SpecPointer place) =>
        (place.File == _context.Spec.File.Path ? "" : Path.GetFileNameWithoutExtension(place.File)) + place.Pointer;

    /// <summary>
    /// Settles the names of places that are likely to ask. Where all of them do, and no other does for a name of theirs, nothing has to be
    /// built again.
    /// </summary>
    public void Expect(IEnumerable<(string Key, TypeClaim Claim)> claims)
    {
        if (_settled.Count > 0)
        {
            return;
        }

        var expected = new Dictionary<string, TypeClaim>(StringComparer.Ordinal);
        foreach (var (key, claim) in claims)
        {
            if (!expected.ContainsKey(key))
            {
                expected.Add(key, claim.Shortened());
            }
        }

        var (keys, given) = Names(expected);
        _settled = Settled(keys, given);
    }

    /// <summary>Takes note of what a place asks for, whether or not its type will be used.</summary>
    public string Claim(string key, TypeClaim claim)
    {
        if (_names.TryGetValue(key, out var known))
        {
            return known;
        }

        claim = claim.Shortened();
        _claims.Add(key, claim);
        if (!_settled.TryGetValue(key, out var name) || !_taken.Add(name))
        {
            name = claim.Name;
            for (var hash = StableHash.Of(key); !_taken.Add(name); hash = StableHash.Of(hash))
            {
                name = claim.Name + hash;
            }
        }

        _names.Add(key, name);
        _keys[name] = key;
        return name;
    }

    /// <summary>Gets the name of a type that is emitted.</summary>
    public string Take(string key, TypeClaim claim, SpecPointer at)
    {
        _uses[key] = at;
        return Claim(key, claim);
    }

    /// <summary>Gets the name of the file that a type is in: the component that contains it, or else its own name.</summary>
    public string FileOf(string typeName)
    {
        if (!_keys.TryGetValue(typeName, out var key))
        {
            return typeName;
        }

        for (var end = key.IndexOf('/', 1); end > 0; end = key.IndexOf('/', end + 1))
        {
            var around = key.Substring(0, end);
            if (_claims.TryGetValue(around, out var claim) && claim.IsComponent)
            {
                return _names[around];
            }
        }

        return typeName;
    }

    /// <summary>Settles who has which name; null when the names that were given are right, and then there are findings of those that had to yield.</summary>
    public IReadOnlyDictionary<string, string>? Settle()
    {
        var (keys, given) = Names(_claims);
        if (keys.Where((key, index) => _names[key] != given[index].Name).Any())
        {
            return Settled(keys, given);
        }

        for (var i = 0; i < keys.Count; i++)
        {
            if (given[i].TakenBy is { } other && _uses.TryGetValue(keys[i], out var at))
            {
                _context.Findings.NameClash(at, _claims[keys[i]].Name, $"is renamed to '{given[i].Name}', because '{other}' has that name");
            }
        }

        return null;
    }

    private (List<string> Keys, IReadOnlyList<GivenName> Given) Names(Dictionary<string, TypeClaim> claims)
    {
        var keys = claims.Keys.OrderBy(key => key, StringComparer.Ordinal).ToList();
        var wishes = keys.Select(key => claims[key]).Select((claim, index) => new NameWish(claim.Name, claim.Suffix, keys[index], claim.Rank)).ToList();
        return (keys, UniqueNames.Of(wishes, StringComparer.OrdinalIgnoreCase, (index, name) => claims[keys[index]].NamesOf(name), Reserved));
    }

    private static Dictionary<string, string> Settled(List<string> keys, IReadOnlyList<GivenName> given) =>
        keys.Select((key, index) => (key, given[index].Name)).ToDictionary(entry => entry.key, entry => entry.Name, StringComparer.Ordinal);
}
