namespace ApiVideo.Pages.Tests;

/// <summary>Pages whose addresses the server gives.</summary>
public sealed class LinkedPageTests
{
    private const string Elsewhere = "Pages.Linked: 200 OK, but the link to the next page leads to another server or path (GET /linked)";

    [TestCase("https://api.test/v1/linked?page=2", "/linked?page=2")]
    [TestCase("HTTPS://API.TEST:443/v1/linked?page=2#x", "/linked?page=2")]
    [TestCase("/v1/linked?page=2", "/linked?page=2")]
    [TestCase("?page=2", "/linked?page=2")]
    [TestCase("linked?page=2", "/linked?page=2")]
    [TestCase("//api.test/v1/linked?page=2", "/linked?page=2")]
    [TestCase("http://api.test/v1/linked?page=2", "/linked?page=2", TestName = "A_link_that_a_proxy_made_plain_is_asked_for_by_https")]
    [TestCase("/v1/other/state%2Fx?y=%C3%A4", "/other/state%2Fx?y=%C3%A4")]
    public async Task A_link_is_followed(string link, string asked)
    {
        using var server = new PageServer(address => address.AbsolutePath == "/v1/linked" && PageServer.Query(address, "page") is null ? Page("ab", link) : Page("c", null));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.LinkedAllAsync(tag: "x")), Is.EqualTo("abc"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/linked?tag=x", asked }));
        Assert.That(server.Keys, Is.EqualTo(new[] { "secret", "secret" }));
    }

    [Test]
    public async Task A_list_and_a_link_may_each_stand_alone_in_an_object()
    {
        using var server = new PageServer(address => PageServer.Json(PageServer.Query(address, "page") is null
            ? """{"held":{"things":[{"id":"a"},{"id":"b"}]},"following":{"next":"https://api.test/v1/wrapped?page=2"}}"""
            : """{"held":{"things":[{"id":"c"}]},"following":{}}"""));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.WrappedAllAsync()), Is.EqualTo("abc"));
        Assert.That(typeof(PagesApi).GetMethod("UnwrappedAllAsync"), Is.Null, "An object with more than a list is about something else.");
    }

    [Test]
    public async Task A_link_is_followed_to_the_server_of_the_operation_s_own()
    {
        using var server = new PageServer(address => PageServer.Query(address, "page") is null ? Page("ab", "https://archive.test/v3/archive?page=2") : Page("c", null));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.ArchivedAllAsync()), Is.EqualTo("abc"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "https://archive.test/v3/archive", "https://archive.test/v3/archive?page=2" }));
    }

    [Test]
    public async Task The_client_s_server_is_elsewhere_for_an_operation_with_one_of_its_own()
    {
        using var server = new PageServer(_ => Page("ab", "https://api.test/v1/archive?page=2"));

        var (ids, failure) = await Walk.FailAsync(server.Client().Pages.ArchivedAllAsync());

        Assert.That((ids, server.Asked.Count()), Is.EqualTo(("ab", 1)));
        Assert.That(failure.Message, Does.Contain("leads to another server or path"));
    }

    [TestCase("https://evil.test/v1/linked?page=2")]
    [TestCase("//evil.test/v1/linked?page=2")]
    [TestCase("https://api.test.evil.test/v1/linked?page=2")]
    [TestCase("https://api.test@evil.test/v1/linked?page=2")]
    [TestCase("https://user:pass@api.test/v1/linked?page=2")]
    [TestCase("https://api.test:8443/v1/linked?page=2")]
    [TestCase("http://api.test:443/v1/linked?page=2")]
    [TestCase("ftp://api.test/v1/linked?page=2")]
    [TestCase("file:///v1/linked?page=2")]
    [TestCase("https://api.test/v2/linked?page=2")]
    [TestCase("https://api.test/v10/linked?page=2")]
    [TestCase("/v1/../admin?page=2")]
    [TestCase("/v1/%2e%2e/admin?page=2")]
    [TestCase("/v1/..\\..\\admin?page=2")]
    [TestCase("\\\\evil.test\\v1?page=2")]
    [TestCase("/\\evil.test/v1?page=2")]
    public async Task A_link_to_elsewhere_is_a_failure_and_nothing_is_sent(string link)
    {
        using var server = new PageServer(_ => Page("ab", link));

        var (ids, failure) = await Walk.FailAsync(server.Client().Pages.LinkedAllAsync());

        Assert.That((ids, failure.Message, server.Asked.Count()), Is.EqualTo(("ab", Elsewhere, 1)));
    }

    [TestCase("eyJwYWdlIjoyfQ==")]
    [TestCase("2")]
    [TestCase("http://[bad?x")]
    [TestCase("https:\\\\evil.test\\v1\\linked?page=2")]
    public async Task A_text_that_is_no_address_is_a_failure(string link)
    {
        using var server = new PageServer(_ => Page("ab", link));

        Assert.That((await Walk.FailAsync(server.Client().Pages.LinkedAllAsync())).Failure.Message, Does.Contain("is not an address"));
        Assert.That(server.Asked.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_plain_server_of_a_test_is_followed_by_its_port()
    {
        using var server = new PageServer(address => PageServer.Query(address, "page") is null ? Page("a", "http://localhost:5000/linked?page=2") : Page("b", null));

        Assert.That(await Walk.IdsAsync(server.Client("http://localhost:5000").Pages.LinkedAllAsync()), Is.EqualTo("ab"));
    }

    [Test]
    public async Task A_link_that_leads_back_is_a_failure_and_no_loop()
    {
        using var server = new PageServer(address => PageServer.Query(address, "page") == "2" ? Page("b", "/v1/linked") : Page("a", "?page=2"));

        var (ids, failure) = await Walk.FailAsync(server.Client().Pages.LinkedAllAsync());

        Assert.That((ids, failure.Message), Is.EqualTo(("ab", "Pages.Linked: 200 OK, but the link to the next page leads to an earlier page (GET /linked)")));
    }

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("\" \"")]
    public async Task No_link_is_the_end(string link)
    {
        using var server = new PageServer(_ => PageServer.Json($$"""{"links":{"next":{{link}} },"values":{{PageServer.Things("ab")}}}"""));

        Assert.That(await Walk.IdsAsync(server.Client().Pages.LinkedAllAsync()), Is.EqualTo("ab"));
    }

    [Test]
    public async Task One_page_is_asked_for_as_ever()
    {
        using var server = new PageServer(_ => Page("ab", "?page=2"));

        var page = await server.Client().Pages.LinkedAsync(page: 1, tag: "x");

        Assert.That((page.Value.Values!.Count, server.Asked.Single()), Is.EqualTo((2, "/linked?page=1&tag=x")));
    }

    [TestCase("</v1/header?page=2>; rel=\"next\"")]
    [TestCase("<https://api.test/v1/header?page=1>; rel=\"prev\", <https://api.test/v1/header?page=2>; rel=\"next\"")]
    [TestCase("</v1/header?page=2>;rel=next;title=\"a, b; <c>\"")]
    [TestCase("</v1/x>; title=\"\\\"; rel=next\"; rel=last ,, </v1/header?page=2> ; REL = \"last NEXT\"")]
    [TestCase("</v1/x?a,b;c>; rel=\"up\", </v1/y>; rel=next; anchor=\"#foo\", </v1/header?page=2>; rel=next")]
    [TestCase("</v1/x>; rel=prev; rel=next, </v1/header?page=2>; rel=next")]
    public async Task The_link_header_is_followed(string header)
    {
        using var server = Header(header);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.HeaderAllAsync(perPage: 2)), Is.EqualTo("abc"));
        Assert.That(server.Asked, Is.EqualTo(new[] { "/header?per_page=2", "/header?page=2" }));
    }

    [TestCase("</v1/header?page=2>; rel=\"prev\"")]
    [TestCase("</v1/header?page=2>; rel=nextish")]
    [TestCase("</v1/header?page=2")]
    [TestCase("/v1/header?page=2; rel=next")]
    [TestCase("</v1/header?page=2>; \"rel=next")]
    [TestCase("</v1/header?page=2>; rel=\"")]
    [TestCase(";;;===\"\"\"<><><")]
    public async Task A_header_that_names_no_next_page_is_the_end(string header)
    {
        using var server = Header(header);

        Assert.That(await Walk.IdsAsync(server.Client().Pages.HeaderAllAsync()), Is.EqualTo("ab"));
    }

    [Test]
    public async Task A_header_that_leads_elsewhere_is_a_failure()
    {
        using var server = Header("<https://evil.test/v1/header?page=2>; rel=next");

        Assert.That((await Walk.FailAsync(server.Client().Pages.HeaderAllAsync())).Failure.Message, Does.Contain("another server or path"));
        Assert.That(server.Asked.Count(), Is.EqualTo(1));
    }

    private static HttpResponseMessage Page(string ids, string? link) =>
        PageServer.Json($$"""{"links":{"next":{{PageServer.Text(link)}} },"values":{{PageServer.Things(ids)}}}""");

    private static PageServer Header(string header) => new(address =>
    {
        var isFirst = PageServer.Query(address, "page") is null;
        var response = PageServer.Json(PageServer.Things(isFirst ? "ab" : "c"));
        if (isFirst)
        {
            response.Headers.TryAddWithoutValidation("Link", header);
        }

        return response;
    });
}
