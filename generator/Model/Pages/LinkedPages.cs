namespace ApiVideo.Generator.Model.Pages;

/// <summary>Pages whose addresses the server gives.</summary>
internal sealed record LinkedPages : PaginationModel
{
    /// <summary>Gets where the result holds the address; null where it is in the <c>Link</c> header.</summary>
    public required PagePath? Next { get; init; }

    /// <summary>Gets a value indicating whether the address has a type of its own.</summary>
    public required bool IsUri { get; init; }
}
