namespace ApiVideo.Emulator.Bodies;

/// <summary>Where a page stands among all pages, on the wire.</summary>
internal sealed record PaginationBody(
    int ItemsTotal,
    int PagesTotal,
    int PageSize,
    int CurrentPage,
    int CurrentPageItems,
    IReadOnlyList<PaginationLinkBody> Links);
