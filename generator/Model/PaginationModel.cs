namespace ApiVideo.Generator.Model;

/// <summary>How an operation's pages are walked by number.</summary>
internal sealed record PaginationModel
{
    /// <summary>Gets the C# name of the parameter that takes the page number.</summary>
    public required string PageParameter { get; init; }

    public required int FirstPage { get; init; }

    /// <summary>Gets the property of the result that holds the items.</summary>
    public required PagePath Items { get; init; }

    public required TypeRef ItemType { get; init; }

    public required bool IsItemNullable { get; init; }

    /// <summary>Gets the property that holds the number of pages; null when the server does not say.</summary>
    public required PagePath? PagesTotal { get; init; }
}
