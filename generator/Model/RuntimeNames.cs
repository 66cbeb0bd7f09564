namespace ApiVideo.Generator.Model;

/// <summary>The types and members of the runtime that emitted code names.</summary>
/// <param name="Types">The keys of types, in ordinal order.</param>
/// <param name="Members">The names of members that are emitted only where they are named, in ordinal order.</param>
internal sealed record RuntimeNames(EquatableArray<string> Types, EquatableArray<string> Members)
{
    public static RuntimeNames None { get; } = new([], []);

    public static RuntimeNames Join(IEnumerable<RuntimeNames> all)
    {
        var list = all.ToList();
        return new RuntimeNames(Join(list.SelectMany(names => names.Types)), Join(list.SelectMany(names => names.Members)));
    }

    private static EquatableArray<string> Join(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
