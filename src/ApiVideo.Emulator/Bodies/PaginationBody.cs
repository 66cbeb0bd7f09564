namespace ApiVideo.Emulator.Bodies;

/// <summary>Represents the position of a page among all pages, on the wire.</summary>
internal sealed record PaginationBody(
    int ItemsTotal,
    int PagesTotal,
    int PageSize,
    int CurrentPage,
    int CurrentPageItems,
    IReadOnlyList<PaginationLinkBody> Links);
