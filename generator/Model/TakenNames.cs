namespace ApiVideo.Generator.Model;

/// <summary>The types and namespaces that stand in the namespaces of clients, as far as emitted code would mean others by their names.</summary>
/// <param name="Names">The names in full, in ordinal order.</param>
internal sealed record TakenNames(EquatableArray<string> Names)
{
    public bool Contains(string @namespace, string name) => !Names.IsEmpty && Names.Contains(@namespace + "." + name, StringComparer.Ordinal);
}
