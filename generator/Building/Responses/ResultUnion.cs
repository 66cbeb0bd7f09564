using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>The union of several kinds of success, and the name of the case of each type.</summary>
internal sealed record ResultUnion(TypeRef Type, IReadOnlyDictionary<TypeRef, string> Cases)
{
    /// <summary>Gets the case; any JSON at all is of the unknown one.</summary>
    public string CaseOf(TypeRef type) => Cases.TryGetValue(type, out var name) ? name : "Unknown";
}
