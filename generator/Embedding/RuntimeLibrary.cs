using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Embedding;

/// <summary>
/// The source of the runtime, which is embedded here. A client gets the types that its emitted code names, those that they name,
/// and so on.
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

    /// <summary>Gets the names of all types in ordinal order.</summary>
    public static EquatableArray<string> TypeNames { get; } =
        Sources.Values.Select(source => source.TypeName).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Gets the keys of all types in ordinal order.</summary>
    public static EquatableArray<string> Keys { get; } = Sources.Keys.OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Determines whether a key is that of a type which users do not see.</summary>
    public static bool IsInternal(string key) => Sources.TryGetValue(key, out var source) && !source.IsVisible;

    /// <summary>Gets the keys of the types that emitted code names, in ordinal order.</summary>
    public static EquatableArray<string> NamedIn(string code) =>
        Named(CodeScanner.Scan(code)).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Gets a type by its key.</summary>
    public static RuntimeSource Get(string key) => Sources[key];

    /// <summary>Gets the keys of the given types and of all that they need.</summary>
    public static HashSet<string> Closure(IEnumerable<string> keys)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(keys);
        while (pending.Count > 0)
        {
            var key = pending.Pop();
            if (needed.Add(key))
            {
                foreach (var other in Named(Sources[key].Tokens))
                {
                    pending.Push(other);
                }
            }
        }

        return needed;
    }

    // A member may be called as a type, but nothing else stands behind the namespace of the runtime.
    private static IEnumerable<string> Named(IEnumerable<CodeToken> tokens)
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
        var name = resource.Substring(0, resource.Length - Suffix.Length).Split('/', '\\').Last();
        return new RuntimeSource(name, reader.ReadToEnd());
    }
}
