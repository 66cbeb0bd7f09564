namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The shortest name that any place gives to a shape, and of several as short the first in ordinal order: the order of the document decides nothing.</summary>
internal sealed class SharedNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public void Add(string shape, string name)
    {
        if (!_names.TryGetValue(shape, out var known) || name.Length < known.Length || (name.Length == known.Length && string.CompareOrdinal(name, known) < 0))
        {
            _names[shape] = name;
        }
    }

    public string? Of(string shape) => _names.TryGetValue(shape, out var name) ? name : null;
}
