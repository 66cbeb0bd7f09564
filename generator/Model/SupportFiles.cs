namespace ApiVideo.Generator.Model;

/// <summary>The embedded files whose code does not vary with the spec, by the name of the type in each.</summary>
internal static class SupportFiles
{
    private const string Prefix = "Support/";
    private const string Suffix = ".cs";

    /// <summary>Gets the type names in ordinal order.</summary>
    public static EquatableArray<string> TypeNames { get; } = typeof(SupportFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    public static string Read(string typeName)
    {
        using var stream = typeof(SupportFiles).Assembly.GetManifestResourceStream(Prefix + typeName + Suffix)
            ?? throw new ArgumentException($"No support file '{typeName}'.", nameof(typeName));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
