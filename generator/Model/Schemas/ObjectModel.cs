namespace ApiVideo.Generator.Model.Schemas;

/// <summary>A JSON object that becomes a record.</summary>
internal sealed record ObjectModel : SchemaModel
{
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Gets the type of the members beyond <see cref="Properties"/>; null when they are ignored.</summary>
    public required TypeRef? AdditionalType { get; init; }

    public required bool IsAdditionalNullable { get; init; }

    /// <summary>Gets the name of the property that holds the members beyond <see cref="Properties"/>.</summary>
    public required string AdditionalName { get; init; }

    /// <summary>Gets a value indicating whether the base has the members beyond <see cref="Properties"/> already.</summary>
    public bool IsAdditionalInherited { get; init; }

    /// <summary>Gets the record that this one derives from; its properties are among <see cref="Properties"/>, marked as inherited.</summary>
    public string? BaseName { get; init; }

    /// <summary>Gets the member whose text tells which of <see cref="Derived"/> an object is.</summary>
    public string? Discriminator { get; init; }

    /// <summary>Gets a value indicating whether that member is a text, and no number or truth value.</summary>
    public bool IsDiscriminatorText => Properties.All(property => property.WireName != Discriminator || property.Type is { Kind: TypeKind.String } or { Kind: TypeKind.Enum, IsNumeric: false });

    /// <summary>Gets the record among <see cref="Derived"/> that objects are of which no text of the member tells; null where this one is.</summary>
    public string? DefaultName { get; init; }

    /// <summary>Gets the texts of the member that stand for this record itself, where others stand for <see cref="DefaultName"/>.</summary>
    public EquatableArray<string> OwnValues { get; init; } = [];

    /// <summary>Gets the records that derive from this one, the nearest first; it is sealed when there are none.</summary>
    public EquatableArray<DerivedModel> Derived { get; init; }
}
