namespace ApiVideo.Generator.Model.Schemas;

/// <summary>An enum of texts or of integers: open, so that values the spec does not know survive.</summary>
internal sealed record EnumModel : SchemaModel
{
    /// <summary>Gets the type of the values: a string or an integer.</summary>
    public required TypeKind ValueKind { get; init; }

    /// <summary>Gets the type of the values where they are numbers.</summary>
    public TypeKind? NumberKind => ValueKind == TypeKind.String ? null : ValueKind;

    public required EquatableArray<EnumMemberModel> Members { get; init; }
}
