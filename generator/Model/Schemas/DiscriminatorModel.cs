namespace ApiVideo.Generator.Model.Schemas;

/// <summary>Represents a member that shows the type of an object. It is written first.</summary>
internal sealed record DiscriminatorModel
{
    /// <summary>Gets the text that objects of the type have unless another one is chosen; null where there is no such text.</summary>
    public required string? Value { get; init; }

    /// <summary>Gets the member of the enum that is the text, where the type of the property is an enum that has it.</summary>
    public required string? EnumMember { get; init; }

    /// <summary>Gets a value indicating whether objects of the type have no other text, so that nobody can set one.</summary>
    public required bool IsFixed { get; init; }

    /// <summary>Gets a value indicating whether the document says that the member is always there.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether the document says that the member may be null.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Gets a value indicating whether objects without the member are of this type, so that it stays missing.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets a value indicating whether the property is the base's, and this type gives it the value.</summary>
    public bool IsAssigned { get; init; }
}
