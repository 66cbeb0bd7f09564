namespace ApiVideo.Generator.Model.Pages;

/// <summary>What the document says about an operation's pages beside its parameters and its result.</summary>
internal sealed record PageSigns(bool IsMarked, bool HasLinkHeader, PageMark? Mark)
{
    public static PageSigns None { get; } = new(IsMarked: false, HasLinkHeader: false, Mark: null);
}
