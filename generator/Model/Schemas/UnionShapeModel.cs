namespace ApiVideo.Generator.Model.Schemas;

/// <summary>Represents the shape of the JSON of a case, for unions without a discriminator.</summary>
internal sealed record UnionShapeModel
{
    public required JsonShape Kind { get; init; }

    /// <summary>Gets the members that an object of this case has to have.</summary>
    public required EquatableArray<string> Required { get; init; }

    /// <summary>Gets the members that an object of this case knows.</summary>
    public required EquatableArray<UnionMemberModel> Known { get; init; }

    /// <summary>Gets the members that only ever have a few texts.</summary>
    public required EquatableArray<UnionConstantModel> Constants { get; init; }

    /// <summary>Gets the texts that a string of this case has; empty when any will do.</summary>
    public required EquatableArray<string> Texts { get; init; }
}
