using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>The names of the API classes, made from the tags. A class takes the name of its interface too.</summary>
internal sealed class ApiNames(ClientNames client)
{
    private const string Suffix = "Api";

    // Files are told apart without regard to case.
    private readonly NameScope _scope = new(StringComparer.OrdinalIgnoreCase, RuntimeLibrary.TypeNames, client.TypeNames);

    public static string InterfaceOf(string typeName) => "I" + typeName;

    public static IEnumerable<string> TypesOf(IEnumerable<TagGroup> groups) => groups.SelectMany(group => new[] { group.TypeName, InterfaceOf(group.TypeName) });

    public string Take(string tag)
    {
        var name = Identifier.Pascal(tag);
        var wanted = name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;

        // "foo" and "i-foo": the class of one would be the interface of the other.
        var isFree = !_scope.IsTaken(wanted) && !_scope.IsTaken(InterfaceOf(wanted));
        var taken = _scope.Take(isFree ? wanted : wanted + StableHash.Of(tag), Suffix, tag);
        _scope.Take(InterfaceOf(taken), Suffix, tag);
        return taken;
    }
}
