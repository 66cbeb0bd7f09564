namespace ApiVideo.Generator.Model.Schemas;

/// <summary>One of the types of a union.</summary>
internal sealed record UnionCaseModel
{
    /// <summary>Gets the name in <c>TryGetName</c> and <c>FromName</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name of the parameter in <c>Match</c>.</summary>
    public required string LocalName { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>Gets the texts of the discriminator that stand for this case.</summary>
    public required EquatableArray<string> DiscriminatorValues { get; init; }

    /// <summary>Gets a value indicating whether objects that no text of the discriminator tells are of this case.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets what the union writes of the discriminator; null where the type does that.</summary>
    public UnionLabelModel? Label { get; init; }

    public required UnionShapeModel Shape { get; init; }
}
