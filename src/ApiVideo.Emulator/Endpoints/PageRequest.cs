using System.Globalization;
using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>Represents the page, and the filter of webhooks, that a list request asks for.</summary>
internal sealed record PageRequest(string? EventName, int CurrentPage, int PageSize)
{
    private const int DefaultPageSize = 25;
    private const int MaxPageSize = 100;

    /// <summary>Returns null and adds one problem for each parameter that is out of its range.</summary>
    public static PageRequest? Read(IQueryCollection query, List<ProblemBody> problems)
    {
        var currentPage = ReadNumber(query, "currentPage", 1, int.MaxValue, "This attribute must be an integer from 1.", problems);
        var pageSize = ReadNumber(query, "pageSize", DefaultPageSize, MaxPageSize, "This attribute must be an integer from 1 to 100.", problems);
        var eventName = query["events"].ToString();
        return problems.Count == 0 ? new PageRequest(eventName.Length == 0 ? null : eventName, currentPage, pageSize) : null;
    }

    /// <summary>Cuts the page out of all items. A page after the last one is empty.</summary>
    public WebhookPageBody Cut(IReadOnlyList<WebhookBody> items, string address)
    {
        // An empty list is one empty page, so that the link to the last page leads somewhere.
        var pagesTotal = Math.Max(1, (items.Count + PageSize - 1) / PageSize);
        var data = CurrentPage > pagesTotal ? [] : items.Skip((CurrentPage - 1) * PageSize).Take(PageSize).ToArray();
        var pagination = new PaginationBody(items.Count, pagesTotal, PageSize, CurrentPage, data.Length, Links(address, pagesTotal));
        return new WebhookPageBody(data, pagination);
    }

    private List<PaginationLinkBody> Links(string address, int pagesTotal)
    {
        var links = new List<PaginationLinkBody> { Link("self", CurrentPage), Link("first", 1) };
        if (CurrentPage > 1)
        {
            links.Add(Link("previous", Math.Min(CurrentPage - 1, pagesTotal)));
        }

        if (CurrentPage < pagesTotal)
        {
            links.Add(Link("next", CurrentPage + 1));
        }

        links.Add(Link("last", pagesTotal));
        return links;

        PaginationLinkBody Link(string rel, int page)
        {
            var filter = EventName is null ? "" : $"events={Uri.EscapeDataString(EventName)}&";
            return new PaginationLinkBody(
                rel,
                string.Create(CultureInfo.InvariantCulture, $"{address}?{filter}currentPage={page}&pageSize={PageSize}"));
        }
    }

    private static int ReadNumber(
        IQueryCollection query,
        string name,
        int absent,
        int largest,
        string rule,
        List<ProblemBody> problems)
    {
        if (!query.TryGetValue(name, out var values))
        {
            return absent;
        }

        if (int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= largest)
        {
            return number;
        }

        problems.Add(Problems.Invalid(name, rule));
        return absent;
    }
}
