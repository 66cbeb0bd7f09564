namespace ApiVideo.Pages.Tests;

/// <summary>Pages by a value of the page before.</summary>
public sealed class CursorPageTests
{
    [Test]
    public async Task The_cursor_of_a_page_asks_for_the_next()
    {
        using var server = new PageServer(address => PageServer.Query(address, "cursor") switch
        {
            null => Page("ab", "x=/&y"),
            "x=/&y" => Page("c", "z"),
            _ => Page("d", null),
        });

        Assert.That(await Walk.IdsAsync(server.Client().Pages.CursorAllAsync()), Is.EqualTo("abcd"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/cursor", "/cursor?cursor=x%3D%2F%26y", "/cursor?cursor=z" }));
    }

    [Test]
    public async Task An_empty_text_is_no_cursor()
    {
        using var server = new PageServer(_ => Page("ab", ""));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.CursorAllAsync()), Is.EqualTo("ab"));
    }

    [Test]
    public async Task An_empty_page_with_a_new_cursor_is_not_the_end()
    {
        using var server = new PageServer(address => PageServer.Query(address, "cursor") switch
        {
            null => Page("a", "1"),
            "1" => Page("", "2"),
            _ => Page("b", null),
        });

        Assert.That(await Walk.IdsAsync(server.Client().Pages.CursorAllAsync()), Is.EqualTo("ab"));
    }

    [Test]
    public async Task A_cursor_that_comes_again_is_a_failure_and_no_loop()
    {
        using var server = new PageServer(address => PageServer.Query(address, "cursor") switch
        {
            null => Page("a", "1"),
            "1" => Page("b", "2"),
            _ => Page("c", "1"),
        });

        var (ids, failure) = await Walk.FailAsync(server.Client().Pages.CursorAllAsync());

        Assert.That((ids, failure.Message), Is.EqualTo(("abc", "Pages.Cursor: 200 OK, but the cursor of an earlier page was repeated (GET /cursor)")));
    }

    [Test]
    public async Task A_page_past_the_end_that_repeats_its_cursor_ends()
    {
        using var server = new PageServer(address => PageServer.Query(address, "cursor") is null ? Page("a", "1") : Page("", "1"));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.CursorAllAsync()), Is.EqualTo("a"));
    }

    [Test]
    public async Task A_cursor_may_be_a_number_and_nought_ends()
    {
        using var server = new PageServer(address => PageServer.Json(PageServer.Query(address, "cursor") is null
            ? $$"""{"items":{{PageServer.Things("a")}},"next_cursor":9007199254740993}"""
            : $$"""{"items":{{PageServer.Things("b")}},"next_cursor":0}"""));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.NumberCursorAllAsync()), Is.EqualTo("ab"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/number-cursor", "/number-cursor?cursor=9007199254740993" }));
    }

    [Test]
    public async Task The_last_identifier_counts_only_while_there_is_more()
    {
        using var server = new PageServer(address => PageServer.Json(PageServer.Query(address, "after") is null
            ? $$"""{"items":{{PageServer.Things("a")}},"has_more":true,"last_id":"11111111-1111-1111-1111-111111111111"}"""
            : $$"""{"items":{{PageServer.Things("b")}},"has_more":false,"last_id":"22222222-2222-2222-2222-222222222222"}"""));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.GuidCursorAllAsync()), Is.EqualTo("ab"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/guid-cursor", "/guid-cursor?after=11111111-1111-1111-1111-111111111111" }));
    }

    [Test]
    public async Task The_last_items_identifier_asks_for_what_comes_after_it()
    {
        using var server = new PageServer(address => PageServer.Query(address, "starting_after") is null ? Last("ab", "true") : Last("c", "false"));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.LastItemAllAsync()), Is.EqualTo("abc"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/last-item", "/last-item?starting_after=b" }));
    }

    [TestCase("a", "null")]
    [TestCase("", "true")]
    public async Task More_that_nothing_says_how_to_get_is_none(string ids, string hasMore)
    {
        using var server = new PageServer(_ => Last(ids, hasMore));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.LastItemAllAsync()), Is.EqualTo(ids));
        Assert.That(server.Asked.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_server_that_ignores_the_last_item_is_a_failure()
    {
        using var server = new PageServer(_ => Last("ab", "true"));

        Assert.That((await Walk.FailAsync(server.Client().Pages.LastItemAllAsync())).Ids, Is.EqualTo("abab"));
    }

    private static HttpResponseMessage Page(string ids, string? cursor) =>
        PageServer.Json($$"""{"items":{{PageServer.Things(ids)}},"next_cursor":{{PageServer.Text(cursor)}}}""");

    private static HttpResponseMessage Last(string ids, string hasMore) =>
        PageServer.Json($$"""{"data":{{PageServer.Things(ids)}}{{(hasMore == "null" ? "" : ",\"has_more\":" + hasMore)}}}""");
}
