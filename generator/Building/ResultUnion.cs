using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Building;

/// <summary>The union of several kinds of success, and the name of the case of each type.</summary>
internal sealed record ResultUnion(TypeRef Type, IReadOnlyDictionary<TypeRef, string> Cases)
{
    /// <summary>Gives the case; any JSON at all is of the unknown one.</summary>
    public string CaseOf(TypeRef type) => Cases.TryGetValue(type, out var name) ? name : "Unknown";
}
