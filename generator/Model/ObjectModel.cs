namespace ApiVideo.Generator.Model;

/// <summary>A JSON object that becomes a record.</summary>
internal sealed record ObjectModel : SchemaModel
{
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Gets the type of the members beyond <see cref="Properties"/>; null when they are ignored.</summary>
    public required TypeRef? AdditionalType { get; init; }

    public required bool IsAdditionalNullable { get; init; }

    /// <summary>Gets the name of the property that holds the members beyond <see cref="Properties"/>.</summary>
    public required string AdditionalName { get; init; }
}
