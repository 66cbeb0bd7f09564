namespace ApiVideo.Generator.Model;

/// <summary>A string enum: open, so that values the spec does not know survive.</summary>
internal sealed record EnumModel : SchemaModel
{
    public required EquatableArray<EnumMemberModel> Members { get; init; }
}
