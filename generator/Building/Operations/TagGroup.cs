using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>The selected operations of one tag, in the document's order.</summary>
internal sealed record TagGroup(string Name, string TypeName, OpenApiTag? Tag, IReadOnlyList<LocatedOperation> Operations)
{
    /// <summary>What operations without a tag go under.</summary>
    public const string Untagged = "Default";

    public bool IsVisible => Operations.Any(operation => !operation.IsHidden);
}
