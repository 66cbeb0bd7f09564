using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Gives each schema its type name. Names that differ by case only would be one file, so they count as one. A schema
/// takes the names of its codec and converter too.
/// </summary>
internal sealed class TypeNames
{
    private static readonly string[] Companions = ["", "Json", "JsonConverter"];

    private readonly NameScope _scope;

    public TypeNames(BuildContext context, IEnumerable<string> apiNames)
    {
        _scope = new NameScope(StringComparer.OrdinalIgnoreCase, RuntimeLibrary.TypeNames, [Scope.RuntimeSegment], ReservedNames.Types, ReservedNames.RecordMembers, context.Names.TypeNames, apiNames);
    }

    /// <summary>Takes a name for a schema.</summary>
    /// <param name="name">The wanted identifier.</param>
    /// <param name="isEnum">Enums that cannot have their name get the suffix <c>Type</c>, objects <c>Model</c>.</param>
    /// <param name="origin">What the schema is called in the document, for the last resort.</param>
    public string Take(string name, bool isEnum, string origin)
    {
        // Objects within objects get the names of all around them.
        name = Identifier.Shorten(name, name);
        var suffix = isEnum ? "Type" : "Model";
        var candidates = new[] { name, name + suffix, name + StableHash.Of(origin), name + suffix + StableHash.Of(origin + "#") };
        var free = candidates.FirstOrDefault(IsFree)
            ?? candidates[candidates.Length - 1];
        var taken = _scope.Take(free, suffix, origin);
        foreach (var companion in Companions.Skip(1))
        {
            _scope.Take(taken + companion, suffix, origin);
        }

        return taken;
    }

    /// <summary>Tells whether a schema can have the name, and its companions theirs.</summary>
    public bool IsFree(string name) => Companions.All(companion => !_scope.IsTaken(name + companion));
}
