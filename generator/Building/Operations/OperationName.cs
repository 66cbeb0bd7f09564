namespace ApiVideo.Generator.Building.Operations;

/// <summary>The name of an operation's method, and those of the methods for the other contents that it takes or gives.</summary>
internal sealed record OperationName(string Name, IReadOnlyList<OperationVariant> Variants);
