namespace ApiVideo.Generator.Model.Pages;

/// <summary>Pages that are asked for by the number of items before them.</summary>
internal sealed record OffsetPages : PaginationModel
{
    public required PageCounter Offset { get; init; }

    public required PageEnd End { get; init; }
}
