namespace ApiVideo.Generator.Building.Operations;

/// <summary>A further method of an operation: its name, and the content of the request or of the answer that it is for.</summary>
internal sealed record OperationVariant(string Name, ContentChoice? Request, ContentChoice? Answer)
{
    /// <summary>Gets a value indicating whether events are given with their names, and not their data alone.</summary>
    public bool IsWithNames { get; init; }
}
