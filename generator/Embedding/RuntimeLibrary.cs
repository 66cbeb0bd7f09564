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

    /// <summary>Gets the names of all types in ordinal order.</summary>
    public static EquatableArray<string> TypeNames { get; } =
        Sources.Values.Select(source => source.TypeName).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    public static bool IsKnown(string key) => Sources.ContainsKey(key);

    /// <summary>Determines whether a key is that of a type which users do not see.</summary>
    public static bool IsInternal(string key) => Sources.TryGetValue(key, out var source) && !source.IsPublic;

    /// <summary>Gets the keys of the types that emitted code names, in ordinal order.</summary>
    public static EquatableArray<string> NamedIn(string code) =>
        Named(CodeScanner.Scan(code)).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Gets the types of the given keys and all that they need, in ordinal order.</summary>
    public static IEnumerable<RuntimeSource> Closure(IEnumerable<string> keys)
    {
        var needed = new SortedDictionary<string, RuntimeSource>(StringComparer.Ordinal);
        var pending = new Stack<string>(keys);
        while (pending.Count > 0)
        {
            var source = Sources[pending.Pop()];
            if (!needed.ContainsKey(source.Key))
            {
                needed.Add(source.Key, source);
                foreach (var key in Named(source.Tokens))
                {
                    pending.Push(key);
                }
            }
        }

        return needed.Values;
    }

    private static IEnumerable<string> Named(IEnumerable<CodeToken> tokens) =>
        tokens.Where(token => !token.IsQualified).Select(RuntimeSource.KeyOf).Where(IsKnown);

    private static RuntimeSource Read(string resource)
    {
        using var reader = new StreamReader(typeof(RuntimeLibrary).Assembly.GetManifestResourceStream(resource)!);

        // The separator is that of the machine that built the generator.
        var name = resource.Substring(0, resource.Length - Suffix.Length).Split('/', '\\').Last();
        return new RuntimeSource(name, reader.ReadToEnd());
    }
}
