namespace ApiVideo.Generator.Model;

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

    /// <summary>Gets the enum member that a required property can only be; users need not set it.</summary>
    public string? ConstantName { get; init; }

    public required bool IsSecret { get; init; }

    public required bool IsDeprecated { get; init; }

    public required DocText Doc { get; init; }
}
