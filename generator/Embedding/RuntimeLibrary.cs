using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Embedding;

/// <summary>
/// The source of the runtime, which is embedded here. A client gets the types that its emitted code names, with the members that are
/// named, what those name, and so on.
/// </summary>
internal static class RuntimeLibrary
{
    private const string Prefix = "Runtime/";
    private const string Suffix = ".cs";

    private static readonly Dictionary<string, RuntimeSource> Sources = typeof(RuntimeLibrary).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(Read)
        .ToDictionary(source => source.Key, StringComparer.Ordinal);

    private static readonly ILookup<string, string> Extensions = Sources.Values
        .SelectMany(source => source.Extensions.Select(name => (Name: name, source.Key)))
        .ToLookup(extension => extension.Name, extension => extension.Key, StringComparer.Ordinal);

    private static readonly HashSet<string> MemberNames = new(
        Sources.Values.SelectMany(source => source.Parts).Where(part => part.Name is not null).Select(part => part.Name!), StringComparer.Ordinal);

    /// <summary>Gets the names of all types in ordinal order.</summary>
    public static EquatableArray<string> TypeNames { get; } =
        Sources.Values.Select(source => source.TypeName).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Gets the keys of all types in ordinal order.</summary>
    public static EquatableArray<string> Keys { get; } = Sources.Keys.OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Determines whether a key is that of a type which users do not see.</summary>
    public static bool IsInternal(string key) => Sources.TryGetValue(key, out var source) && !source.IsVisible;

    /// <summary>Gets what emitted code names of the runtime.</summary>
    public static RuntimeNames NamedIn(string code)
    {
        var tokens = CodeScanner.Scan(code);
        return new RuntimeNames(Ordered(Types(tokens)), Ordered(tokens.Select(token => token.Name).Where(MemberNames.Contains)));
    }

    /// <summary>Gets a type by its key.</summary>
    public static RuntimeSource Get(string key) => Sources[key];

    /// <summary>Gets what the given names need: the keys of types, each with the indexes of its parts.</summary>
    public static IReadOnlyDictionary<string, EquatableArray<int>> Closure(RuntimeNames names)
    {
        var members = new HashSet<string>(names.Members, StringComparer.Ordinal);
        var needed = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        var pending = new Stack<string>(names.Types);
        bool hasGrown;
        do
        {
            hasGrown = false;
            while (pending.Count > 0)
            {
                var key = pending.Pop();
                if (!needed.ContainsKey(key))
                {
                    needed.Add(key, []);
                    hasGrown = true;
                }
            }

            foreach (var (key, parts) in needed.Select(pair => (pair.Key, pair.Value)))
            {
                var source = Sources[key];
                for (var i = 0; i < source.Parts.Count; i++)
                {
                    var part = source.Parts[i];
                    if (!parts.Contains(i) && (part.Name is null || members.Contains(part.Name)))
                    {
                        parts.Add(i);
                        hasGrown = true;
                        members.UnionWith(part.Tokens.Select(token => token.Name).Where(MemberNames.Contains));
                        foreach (var other in Types(part.Tokens))
                        {
                            pending.Push(other);
                        }
                    }
                }
            }
        }
        while (hasGrown || pending.Count > 0);

        return needed.ToDictionary(pair => pair.Key, pair => pair.Value.ToEquatableArray(), StringComparer.Ordinal);
    }

    private static EquatableArray<string> Ordered(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    // A member may be called as a type, but nothing else stands behind the namespace of the runtime.
    private static IEnumerable<string> Types(IEnumerable<CodeToken> tokens)
    {
        var qualifier = "";
        foreach (var token in tokens)
        {
            var key = RuntimeSource.KeyOf(token);
            if (Sources.ContainsKey(key) && (!token.IsQualified || qualifier == Scope.RuntimeSegment))
            {
                yield return key;
            }

            if (token.IsQualified && (token.IsCalled || token.IsGeneric))
            {
                foreach (var extended in Extensions[token.Name])
                {
                    yield return extended;
                }
            }

            qualifier = token.IsQualifier ? token.Name : "";
        }
    }

    private static RuntimeSource Read(string resource)
    {
        using var reader = new StreamReader(typeof(RuntimeLibrary).Assembly.GetManifestResourceStream(resource)!);

        // The separator is that of the machine that built the generator.
        var path = resource.Substring(0, resource.Length - Suffix.Length).Split('/', '\\');
        return new RuntimeSource(path[path.Length - 2], path[path.Length - 1], reader.ReadToEnd());
    }
}
