namespace ApiVideo.Generator.Building.Operations;

/// <summary>The names of an operation's method, of the one that walks its pages, and of those for the other contents that it takes or gives.</summary>
internal sealed record OperationName(string Name, string PagesName, IReadOnlyList<OperationVariant> Variants);
