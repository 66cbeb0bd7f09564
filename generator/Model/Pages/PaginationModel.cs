using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Pages;

/// <summary>Represents the way in which the pages of an operation are requested one after another.</summary>
internal abstract record PaginationModel
{
    /// <summary>Gets where the result holds the items; no step where it is the list itself.</summary>
    public required PagePath Items { get; init; }

    public required TypeRef ItemType { get; init; }

    public required bool IsItemNullable { get; init; }

    /// <summary>Gets the C# names of the parameters that are the walk's own, which its users do not pass.</summary>
    public required EquatableArray<string> Hidden { get; init; }
}
