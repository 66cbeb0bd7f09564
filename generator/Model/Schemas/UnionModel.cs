namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A value that is one of several types.</summary>
internal sealed record UnionModel : SchemaModel
{
    /// <summary>Gets the member whose text tells the case; null when the shape has to.</summary>
    public required string? Discriminator { get; init; }

    /// <summary>Gets a value indicating whether the discriminator is a text, and no number or truth value.</summary>
    public bool IsDiscriminatorText { get; init; } = true;

    /// <summary>Gets the name of the property with the discriminator's text; null where every case has at most one, or keeps it.</summary>
    public string? LabelName { get; init; }

    public required EquatableArray<UnionCaseModel> Cases { get; init; }
}
