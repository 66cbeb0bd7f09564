namespace ApiVideo.Generator.Model.Pages;

/// <summary>Represents the members of a result that show whether more pages follow; each is null if the result does not have it.</summary>
internal sealed record PageEnd(PagePath? PagesTotal, PagePath? ItemsTotal, PagePath? HasMore, PagePath? IsLast)
{
    public bool IsSaid => PagesTotal is not null || ItemsTotal is not null || HasMore is not null || IsLast is not null;
}
