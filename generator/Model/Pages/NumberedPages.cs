namespace ApiVideo.Generator.Model.Pages;

/// <summary>Pages that are asked for by number.</summary>
internal sealed record NumberedPages : PaginationModel
{
    public required PageCounter Page { get; init; }

    public required PageEnd End { get; init; }

    /// <summary>Gets where the result names the next page; null when it does not.</summary>
    public required PagePath? NextPage { get; init; }

    /// <summary>Gets a value indicating whether the server says anything of further pages.</summary>
    public bool IsEndSaid => End.IsSaid || NextPage is not null;
}
