namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A value that is one of several types.</summary>
internal sealed record UnionModel : SchemaModel
{
    /// <summary>Gets the member whose text tells the case; null when the shape has to.</summary>
    public required string? Discriminator { get; init; }

    public required EquatableArray<UnionCaseModel> Cases { get; init; }
}
