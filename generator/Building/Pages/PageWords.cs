namespace ApiVideo.Generator.Building.Pages;

/// <summary>
/// The names by which documents call the parts of paging, as <see cref="KeyOf"/> gives them, the surest first. A name with a dot is the
/// name of an object and of a member of it.
/// </summary>
internal static class PageWords
{
    public static readonly HashSet<string> PageParameters = Set("page", "currentpage", "pagenumber", "pageno", "pageindex", "pagenum");
    public static readonly HashSet<string> OffsetParameters = Set("offset", "skip", "start", "startat", "startindex", "from", "pageoffset");
    public static readonly HashSet<string> SizeParameters = Set(
        "limit", "pagesize", "perpage", "size", "count", "maxresults", "pagelimit", "top", "take", "rows", "itemsperpage", "maxitems", "resultsperpage",
        "recordsperpage", "maxpagesize", "results", "maxcount", "numresults", "pagecount");

    public static readonly string[] CursorParameters =
    [
        "cursor", "nextcursor", "pagecursor", "startcursor", "aftercursor", "pagetoken", "nextpagetoken", "nexttoken", "continuationtoken", "paginationtoken",
        "bookmark", "marker", "startingafter", "after", "afterid", "pageafter", "startafter", "lastid", "next", "page", "offset", "start", "token", "continue",
    ];

    /// <summary>Parameters that count where they are numbers, and are cursors where they are texts.</summary>
    public static readonly HashSet<string> CountsOrCursors = Set("page", "offset", "start", "lastid");

    /// <summary>With one of these, "start" and "from" are an end of a range and count no items.</summary>
    public static readonly HashSet<string> RangeParameters = Set("end", "to", "until", "stop", "endtime", "enddate", "before");

    /// <summary>Lists of items, the surest first.</summary>
    public static readonly string[] ItemLists =
    [
        "data", "items", "results", "values", "records", "entries", "value", "content", "rows", "list", "elements", "objects", "docs", "documents",
        "hits", "resources", "nodes", "collection",
    ];

    public static readonly HashSet<string> OtherLists = Set("errors", "warnings", "links", "included", "sort", "messages", "facets", "notifications");

    /// <summary>Objects within a result that hold the items.</summary>
    public static readonly HashSet<string> ItemObjects = Set("data", "result", "results", "response", "embedded", "payload", "body");

    /// <summary>Objects within a result that describe the page.</summary>
    public static readonly HashSet<string> PageObjects = Set(
        "pagination", "paging", "page", "pages", "pageinfo", "pagingmetadata", "paginationmetadata", "meta", "metadata", "responsemetadata", "listmetadata",
        "cursor", "cursors", "links", "nextpage", "next", "paginator", "data", "result", "response", "resultinfo", "pagemetadata", "paginationinfo");

    public static readonly string[] PagesTotals = ["pagestotal", "totalpages", "pagecount", "pagescount", "lastpage", "numberofpages", "pages", "totalpagecount"];

    public static readonly string[] ItemsTotals =
    [
        "itemstotal", "totalitems", "totalcount", "totalrecords", "totalresults", "totalelements", "totalentries", "totalsize", "totalitemcount",
        "totalrows", "numfound", "total",
    ];

    public static readonly string[] HasMores = ["hasmore", "hasmoreitems", "hasnext", "hasnextpage", "hasmorepages", "hasmoreresults", "morepages", "more"];
    public static readonly string[] IsLasts = ["islast", "islastpage", "page.last", "last"];
    public static readonly string[] NextPages = ["nextpage", "pagination.next", "page.next", "nextpagenumber"];

    /// <summary>Cursors that the server names as those of the next page.</summary>
    public static readonly string[] NextCursors =
    [
        "nextcursor", "nextpagetoken", "nexttoken", "nextpagecursor", "nextcontinuationtoken", "nextmarker", "nextpaginationtoken", "cursor.next",
        "cursors.next", "cursors.after", "next.after", "nextpage",
    ];

    /// <summary>The cursor of the last item, which the last page has too: they need a word on whether more follows.</summary>
    public static readonly string[] LastCursors = ["endcursor", "lastid", "page.after", "cursor.after", "paging.after"];

    /// <summary>Cursors that travel under one name in both directions.</summary>
    public static readonly HashSet<string> SharedCursors = Set("cursor", "bookmark", "continuationtoken", "paginationtoken", "pagetoken", "nexttoken", "nextcursor", "nextpagetoken");

    public static readonly HashSet<string> LastItemParameters = Set("startingafter", "after", "afterid", "lastid");

    /// <summary>Names that are said of addresses only.</summary>
    public static readonly string[] NextLinks =
    [
        "odatanextlink", "nextlink", "nexturl", "nextpageurl", "nextpagelink", "nexthref", "nexturi", "nextpageuri", "links.next", "next.href", "next.url",
    ];

    /// <summary>Names that are said of addresses and of other things.</summary>
    public static readonly string[] PlainLinks = ["paging.next", "pagination.next", "pages.next", "meta.next", "next"];

    public static readonly string[] LinkMembers = ["href", "url", "uri", "link"];

    /// <summary>Gets a name as it is compared: its letters and digits in lower case.</summary>
    public static string KeyOf(string name) => new(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static HashSet<string> Set(params string[] keys) => new(keys, StringComparer.Ordinal);
}
