namespace ApiVideo.Generator.Model.Pages;

/// <summary>What a result says about how many pages follow; each part is null when it does not say so.</summary>
internal sealed record PageEnd(PagePath? PagesTotal, PagePath? ItemsTotal, PagePath? HasMore, PagePath? IsLast)
{
    public bool IsSaid => PagesTotal is not null || ItemsTotal is not null || HasMore is not null || IsLast is not null;
}
