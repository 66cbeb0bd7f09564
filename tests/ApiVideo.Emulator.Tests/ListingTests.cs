using System.Net;
using System.Text.Json.Nodes;

namespace ApiVideo.Emulator.Tests;

internal sealed class ListingTests : EmulatorFixture
{
    [Test]
    public async Task An_empty_list_is_one_empty_page()
    {
        var page = await ListAsync("");

        Assert.Multiple(() =>
        {
            Assert.That(page["data"]!.AsArray(), Is.Empty);
            Assert.That(Totals(page), Is.EqualTo("0 items, 1 pages of 25, page 1 has 0"));
            Assert.That(Links(page), Is.EqualTo(new[] { "self 1", "first 1", "last 1" }));
        });
    }

    [Test]
    public async Task A_page_holds_twenty_five_items_unless_asked_otherwise()
    {
        await CreateManyAsync(26);

        var page = await ListAsync("");

        Assert.That(Totals(page), Is.EqualTo("26 items, 2 pages of 25, page 1 has 25"));
    }

    [TestCase(1, "5 items, 3 pages of 2, page 1 has 2", "0 1", "self 1, first 1, next 2, last 3")]
    [TestCase(2, "5 items, 3 pages of 2, page 2 has 2", "2 3", "self 2, first 1, previous 1, next 3, last 3")]
    [TestCase(3, "5 items, 3 pages of 2, page 3 has 1", "4", "self 3, first 1, previous 2, last 3")]
    [TestCase(4, "5 items, 3 pages of 2, page 4 has 0", "", "self 4, first 1, previous 3, last 3")]
    [TestCase(int.MaxValue, "5 items, 3 pages of 2, page 2147483647 has 0", "", "self 2147483647, first 1, previous 3, last 3")]
    public async Task A_page_holds_its_share_in_the_order_of_creation(int number, string totals, string items, string links)
    {
        await CreateManyAsync(5);

        var page = await ListAsync($"?pageSize=2&currentPage={number}");

        Assert.Multiple(() =>
        {
            Assert.That(Totals(page), Is.EqualTo(totals));
            Assert.That(string.Join(' ', Items(page)), Is.EqualTo(items));
            Assert.That(string.Join(", ", Links(page)), Is.EqualTo(links));
        });
    }

    [Test]
    public async Task A_full_last_page_is_not_followed_by_an_empty_one()
    {
        await CreateManyAsync(4);

        var page = await ListAsync("?pageSize=2&currentPage=2");

        Assert.That(Totals(page), Is.EqualTo("4 items, 2 pages of 2, page 2 has 2"));
        Assert.That(Links(page), Does.Not.Contain("next 3"));
    }

    [Test]
    public async Task Following_the_next_links_visits_every_item_once()
    {
        await CreateManyAsync(7);
        var visited = new List<string>();

        for (var address = "webhooks?pageSize=3&events=" + EncodingCompleted; address is not null;)
        {
            var page = await SendForJsonAsync(HttpMethod.Get, address, HttpStatusCode.OK);
            visited.AddRange(Items(page));
            var next = page["pagination"]!["links"]!.AsArray().SingleOrDefault(link => Text(link!["rel"]) == "next");
            address = next is null ? null : Text(next["uri"]);
        }

        Assert.That(visited, Is.EqualTo(new[] { "0", "1", "2", "3", "4", "5", "6" }));
    }

    [Test]
    public async Task Links_are_absolute_and_keep_the_filter()
    {
        var page = await ListAsync("?events=video.source.recorded&pageSize=10");

        var self = Text(page["pagination"]!["links"]![0]!["uri"]);
        Assert.That(self, Is.EqualTo($"{Emulator.BaseAddress}webhooks?events=video.source.recorded&currentPage=1&pageSize=10"));
    }

    [Test]
    public async Task The_filter_keeps_the_webhooks_that_subscribe_to_the_event()
    {
        await CreateAsync("https://example.com/0", EncodingCompleted);
        await CreateAsync("https://example.com/1", SourceRecorded);
        await SendForJsonAsync(
            HttpMethod.Post,
            "webhooks",
            HttpStatusCode.Created,
            $$"""{"events":["{{SourceRecorded}}","{{EncodingCompleted}}"],"url":"https://example.com/2"}""");

        var page = await ListAsync("?events=" + EncodingCompleted);

        Assert.That(Items(page), Is.EqualTo(new[] { "0", "2" }));
        Assert.That(Totals(page), Is.EqualTo("2 items, 1 pages of 25, page 1 has 2"));
    }

    [TestCase("?events=", 1)]
    [TestCase("?events=no.such.event", 0)]
    [TestCase("?events=video.encoding", 0)]
    public async Task The_filter_takes_any_text(string query, int expected)
    {
        await CreateManyAsync(1);

        var page = await ListAsync(query);

        Assert.That(Items(page).Count(), Is.EqualTo(expected));
    }

    [TestCase("?pageSize=1")]
    [TestCase("?pageSize=100")]
    [TestCase("?currentPage=1&pageSize=25")]
    public async Task Values_at_the_bounds_are_fine(string query)
    {
        await CreateManyAsync(1);

        Assert.That(Items(await ListAsync(query)), Is.EqualTo(new[] { "0" }));
    }

    [TestCase("?currentPage=0", "currentPage")]
    [TestCase("?currentPage=-1", "currentPage")]
    [TestCase("?currentPage=", "currentPage")]
    [TestCase("?currentPage=one", "currentPage")]
    [TestCase("?currentPage=1.5", "currentPage")]
    [TestCase("?currentPage=2147483648", "currentPage")]
    [TestCase("?currentPage=1&currentPage=2", "currentPage")]
    [TestCase("?pageSize=0", "pageSize")]
    [TestCase("?pageSize=101", "pageSize")]
    [TestCase("?pageSize=%202", "pageSize")]
    [TestCase("?currentPage=0&pageSize=0", "currentPage pageSize")]
    public async Task A_page_out_of_range_is_a_bad_request(string query, string names)
    {
        var error = await SendForJsonAsync(HttpMethod.Get, "webhooks" + query, HttpStatusCode.BadRequest);

        Assert.That(error["problems"]!.AsArray().Select(problem => Text(problem!["name"])), Is.EqualTo(names.Split(' ')));
        Assert.That(Number(error["status"]), Is.EqualTo(400));
    }

    private Task<JsonObject> ListAsync(string query) => SendForJsonAsync(HttpMethod.Get, "webhooks" + query, HttpStatusCode.OK);

    private async Task CreateManyAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await CreateAsync($"https://example.com/{i}");
        }
    }

    private static IEnumerable<string> Items(JsonObject page) =>
        page["data"]!.AsArray().Select(webhook => Text(webhook!["url"]).Split('/')[^1]);

    private static IEnumerable<string> Links(JsonObject page) =>
        from link in page["pagination"]!["links"]!.AsArray()
        let number = Text(link["uri"]).Split("currentPage=")[1].Split('&')[0]
        select $"{Text(link["rel"])} {number}";

    private static string Totals(JsonObject page)
    {
        var pagination = page["pagination"]!;
        return $"{Number(pagination["itemsTotal"])} items, {Number(pagination["pagesTotal"])} pages of {Number(pagination["pageSize"])}, "
            + $"page {Number(pagination["currentPage"])} has {Number(pagination["currentPageItems"])}";
    }
}
