namespace ApiVideo.Generator.Model;

/// <summary>
/// The embedded files whose code does not vary with the spec, by the name of the type in each. Those in a folder are for the
/// clients that need what the folder is about.
/// </summary>
internal static class SupportFiles
{
    private const string Prefix = "Support/";
    private const string Suffix = ".cs";

    private static readonly Dictionary<string, string> Resources = typeof(SupportFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(TypeName, StringComparer.Ordinal);

    /// <summary>Gets all type names in ordinal order.</summary>
    public static EquatableArray<string> TypeNames { get; } = Resources.Keys.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Gives the names of the types that every client has, and of those in the folders, in ordinal order.</summary>
    public static IEnumerable<string> In(IEnumerable<SupportArea> areas)
    {
        var folders = new HashSet<string>(areas.Select(area => area.ToString()), StringComparer.Ordinal) { "" };
        return TypeNames.Where(name => folders.Contains(Folder(Resources[name])));
    }

    /// <summary>Gives the names of the types in a folder that is no <see cref="SupportArea"/>, since the project's references decide on it.</summary>
    public static IEnumerable<string> InFolder(string folder) => TypeNames.Where(name => Folder(Resources[name]) == folder);

    public static string Read(string typeName)
    {
        using var stream = (Resources.TryGetValue(typeName, out var resource) ? typeof(SupportFiles).Assembly.GetManifestResourceStream(resource) : null)
            ?? throw new ArgumentException($"No support file '{typeName}'.", nameof(typeName));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // The separator is that of the machine that built the generator.
    private static string[] Segments(string resource) => resource.Substring(Prefix.Length, resource.Length - Prefix.Length - Suffix.Length).Split('/', '\\');

    private static string TypeName(string resource) => Segments(resource).Last();

    private static string Folder(string resource) => Segments(resource) is [var folder, _] ? folder : "";
}
