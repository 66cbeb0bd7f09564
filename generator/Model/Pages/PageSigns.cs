namespace ApiVideo.Generator.Model.Pages;

/// <summary>Represents the marks of an operation with pages that are neither in its parameters nor in its result.</summary>
internal sealed record PageSigns(bool IsMarked, bool HasLinkHeader, PageMark? Mark)
{
    public static PageSigns None { get; } = new(IsMarked: false, HasLinkHeader: false, Mark: null);
}
