namespace ApiVideo.Generator.Model.Schemas;

/// <summary>One member of a JSON object.</summary>
internal sealed record PropertyModel
{
    public required string Name { get; init; }

    /// <summary>Gets the name of the local variable that the reader keeps the value in.</summary>
    public required string LocalName { get; init; }

    public required string WireName { get; init; }

    public required TypeRef Type { get; init; }

    public required bool IsRequired { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>Gets a value indicating whether absent and null are two things on the wire that the user can choose between.</summary>
    public bool IsOptionalWrapper { get; init; }

    /// <summary>Gets a value indicating whether the base has the property already.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Gets the only value that a required property can have; users need not set it.</summary>
    public ConstantModel? Constant { get; init; }

    /// <summary>Gets what the property says of the object's type; null for one that says nothing.</summary>
    public DiscriminatorModel? Discriminator { get; init; }

    /// <summary>Gets a value indicating whether only the server sets the property.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Gets a value indicating whether only the caller sets the property.</summary>
    public bool IsWriteOnly { get; init; }

    public required bool IsSecret { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>Gets what the document says of the values beyond their type.</summary>
    public EquatableArray<LimitModel> Limits { get; init; } = [];

    public required DocText Doc { get; init; }
}
