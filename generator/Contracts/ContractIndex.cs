namespace ApiVideo.Generator.Contracts;

/// <summary>Represents the lines of a contract by their subjects.</summary>
internal sealed class ContractIndex
{
    private readonly Dictionary<string, ContractLine> _lines = new(StringComparer.Ordinal);
    private readonly ILookup<string?, ContractLine> _parts;

    public ContractIndex(IEnumerable<ContractLine> lines)
    {
        foreach (var line in lines)
        {
            _lines[line.Subject] = line;
        }

        _parts = _lines.Values.OrderBy(line => line.Subject, StringComparer.Ordinal).ToLookup(line => line.Parent);
    }

    public IEnumerable<ContractLine> Lines => _lines.Values.OrderBy(line => line.Subject, StringComparer.Ordinal);

    public ContractLine? Find(string subject) => _lines.TryGetValue(subject, out var line) ? line : null;

    public IEnumerable<ContractLine> PartsOf(string subject) => _parts[subject];

    /// <summary>Determines whether code of callers makes values of a type; all types that no request takes are made by tests alone.</summary>
    public bool IsSent(string typeName) => Find("type " + typeName) is { } line && line.Has("sent");

    /// <summary>Determines whether code of callers reads values of a type.</summary>
    public bool IsReceived(string typeName) => Find("type " + typeName) is { } line && (line.Has("received") || line.Fact("sent") == "and received");

    public bool IsTextEnum(string typeName) => Find("type " + typeName)?.Fact("kind") == "enum of string";
}
