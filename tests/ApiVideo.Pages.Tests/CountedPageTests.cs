using System.Net;

namespace ApiVideo.Pages.Tests;

/// <summary>Pages by number and by offset.</summary>
public sealed class CountedPageTests
{
    private static readonly string[] Pages = ["ab", "cd", "e"];

    [Test]
    public async Task Numbers_go_up_to_the_servers_total()
    {
        using var server = Numbered(Pages, total: 3);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.NumberedAllAsync(tag: "x y")), Is.EqualTo("abcde"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/numbered?page=1&tag=x%20y", "/numbered?page=2&tag=x%20y", "/numbered?page=3&tag=x%20y" }));
    }

    [Test]
    public async Task An_empty_page_ends_before_the_total()
    {
        using var server = Numbered(["ab", ""], total: 9);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.NumberedAllAsync()), Is.EqualTo("ab"));
    }

    [Test]
    public async Task A_page_that_comes_again_though_more_are_promised_is_a_failure()
    {
        using var server = Numbered(["ab", "ab"], total: 9);

        var (ids, failure) = await Walk.FailAsync(server.Client().Pages.NumberedAllAsync());

        Assert.That((ids, failure.Message), Is.EqualTo(("ab", "Pages.Numbered: 200 OK, but the page repeats the previous one (GET /numbered)")));
    }

    [Test]
    public async Task Pages_that_differ_in_one_item_are_two()
    {
        using var server = Numbered(["ab", "ac", "ad"], total: 3);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.NumberedAllAsync()), Is.EqualTo("abacad"));
    }

    [Test]
    public async Task The_number_that_the_server_names_is_asked_for_next()
    {
        using var server = new PageServer(address => PageServer.Query(address, "page") switch
        {
            "1" => Told("a", "7"),
            "7" => Told("b", "2147483647"),
            _ => Told("c", "null"),
        });

        Assert.That(await Walk.IdsAsync(server.Client().Pages.ToldAllAsync()), Is.EqualTo("abc"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/told?page=1", "/told?page=7", "/told?page=2147483647" }));
    }

    [TestCase("0")]
    [TestCase("1")]
    [TestCase("-3")]
    public async Task A_named_number_that_leads_back_ends(string next)
    {
        using var server = new PageServer(_ => Told("a", next));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.ToldAllAsync()), Is.EqualTo("a"));
    }

    [Test]
    public async Task A_bare_list_ends_with_an_empty_page()
    {
        using var server = Bare("ab", "c", "");

        Assert.That(await Walk.IdsAsync(server.Client().Pages.BareAllAsync(perPage: 2)), Is.EqualTo("abc"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/bare?page=1&per_page=2", "/bare?page=2&per_page=2", "/bare?page=3&per_page=2" }));
    }

    [Test]
    public async Task A_server_that_knows_no_pages_gives_its_list_once()
    {
        using var server = new PageServer(_ => PageServer.Json(PageServer.Things("abc")));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.BareAllAsync()), Is.EqualTo("abc"));
        Assert.That(server.Asked.Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task Offsets_grow_by_what_came()
    {
        using var server = Offset("abcdefg", size: 3, total: 7);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.OffsetAllAsync(limit: 3)), Is.EqualTo("abcdefg"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/offset?offset=0&limit=3", "/offset?offset=3&limit=3", "/offset?offset=6&limit=3" }));
    }

    [Test]
    public async Task An_offset_beyond_a_total_that_never_ends_is_empty_and_the_end()
    {
        using var server = Offset("abc", size: 2, total: int.MaxValue);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.OffsetAllAsync()), Is.EqualTo("abc"));
    }

    [Test]
    public async Task A_server_that_ignores_the_offset_is_a_failure()
    {
        using var server = new PageServer(_ => PageServer.Json($$"""{"data":{{PageServer.Things("ab")}},"total":9}"""));

        Assert.That((await Walk.FailAsync(server.Client().Pages.OffsetAllAsync())).Ids, Is.EqualTo("ab"));
    }

    [Test]
    public async Task A_walk_waits_for_the_rate_limit_where_the_client_does()
    {
        var refusals = 1;
        using var server = new PageServer(address =>
        {
            if (PageServer.Number(address, "page") == 2 && refusals-- > 0)
            {
                var refusal = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
                refusal.Headers.TryAddWithoutValidation("X-RateLimit-Retry-After", "7");
                return refusal;
            }

            return Numbered(Pages, total: 3, address);
        });
        var time = new InstantTime();

        Assert.That(await Walk.IdsAsync(server.Client(waitsBy: time).Pages.NumberedAllAsync()), Is.EqualTo("abcde"));
        Assert.That(time.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(7) }));
        Assert.That(server.Asked.Count(), Is.EqualTo(4));
    }

    [Test]
    public void Cancellation_within_a_page_stops_at_the_next_item()
    {
        using var server = Numbered(Pages, total: 3);
        using var cancellation = new CancellationTokenSource();
        var ids = "";

        Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var thing in server.Client().Pages.NumberedAllAsync(cancellationToken: cancellation.Token))
            {
                ids += thing.Id;
                await cancellation.CancelAsync();
            }
        });
        Assert.That((ids, server.Asked.Count()), Is.EqualTo(("a", 1)));
    }

    private static PageServer Numbered(string[] pages, int total) => new(address => Numbered(pages, total, address));

    private static HttpResponseMessage Numbered(string[] pages, int total, Uri address) =>
        PageServer.Json($$"""{"data":{{PageServer.Things(pages[PageServer.Number(address, "page") - 1])}},"total_pages":{{total}}}""");

    private static HttpResponseMessage Told(string ids, string next) => PageServer.Json($$"""{"data":{{PageServer.Things(ids)}},"next_page":{{next}}}""");

    private static PageServer Bare(params string[] pages) => new(address => PageServer.Json(PageServer.Things(pages[PageServer.Number(address, "page") - 1])));

    private static PageServer Offset(string all, int size, int total) => new(address =>
    {
        var offset = Math.Min(PageServer.Number(address, "offset"), all.Length);
        return PageServer.Json($$"""{"data":{{PageServer.Things(all.Substring(offset, Math.Min(size, all.Length - offset)))}},"total":{{total}}}""");
    });
}
