namespace ApiVideo.Generator.Naming;

/// <summary>Remembers the identifiers of one document's names, since many of these are members of hundreds of objects.</summary>
internal sealed class IdentifierTable
{
    private readonly Dictionary<string, string> _pascal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _camel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <inheritdoc cref="Identifier.Pascal"/>
    public string Pascal(string name) => Get(_pascal, name, Identifier.Pascal);

    /// <inheritdoc cref="Identifier.Camel"/>
    public string Camel(string name) => Get(_camel, Pascal(name), Identifier.CamelOf);

    /// <inheritdoc cref="Identifier.Value"/>
    public string Value(string value) => Get(_values, value, Identifier.Value);

    private static string Get(Dictionary<string, string> known, string name, Func<string, string> create)
    {
        if (!known.TryGetValue(name, out var identifier))
        {
            known.Add(name, identifier = create(name));
        }

        return identifier;
    }
}
