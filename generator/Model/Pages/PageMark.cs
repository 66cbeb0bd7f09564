namespace ApiVideo.Generator.Model.Pages;

/// <summary>A vendor extension's description of pages. Places are names of the wire from the result on; null where not said.</summary>
internal sealed record PageMark
{
    public EquatableArray<string>? Items { get; init; }

    public EquatableArray<string>? NextLink { get; init; }

    public EquatableArray<string>? NextCursor { get; init; }

    public EquatableArray<string>? PagesTotal { get; init; }

    /// <summary>Gets the wire name of the parameter that takes the page's number.</summary>
    public string? PageParameter { get; init; }

    /// <summary>Gets the wire name of the parameter that takes the number of items before the page.</summary>
    public string? OffsetParameter { get; init; }

    /// <summary>Gets the wire name of the parameter that takes the cursor.</summary>
    public string? CursorParameter { get; init; }
}
