using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>The selected operations of one tag, in the document's order.</summary>
/// <param name="Tag">The tag; of several that are one in C#, the first in ordinal order.</param>
/// <param name="Name">The tag's name in C#.</param>
/// <param name="Declared">What the document says of the tag.</param>
/// <param name="Operations">The operations.</param>
internal sealed record TagGroup(string Tag, string Name, OpenApiTag? Declared, IReadOnlyList<LocatedOperation> Operations)
{
    /// <summary>The tag of operations that have none.</summary>
    public const string Untagged = "Default";

    public bool IsVisible => Operations.Any(operation => !operation.IsHidden);
}
