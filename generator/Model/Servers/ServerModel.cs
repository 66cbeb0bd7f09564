using ApiVideo.Generator.Model.Operations;

namespace ApiVideo.Generator.Model.Servers;

/// <summary>A server that the spec names.</summary>
internal sealed record ServerModel(string Name, string Url, string? Description)
{
    /// <summary>Gets the name of the method that makes the address of other values; null where the address has no variables.</summary>
    public string? MethodName { get; init; }

    /// <summary>Gets the address in parts: texts, and the names of the variables between them.</summary>
    public EquatableArray<PathPart> Parts { get; init; }

    public EquatableArray<ServerVariableModel> Variables { get; init; }
}
