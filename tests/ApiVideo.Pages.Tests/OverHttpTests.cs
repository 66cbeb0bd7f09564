using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApiVideo.Pages.Tests;

/// <summary>Every kind of pages over real connections.</summary>
public sealed class OverHttpTests
{
    private const int Total = 200;
    private const int Size = 7;

    private WebApplication _server = null!;
    private PagesClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.MapGet("/numbered", (int page) => Json($$"""{"data":{{Slice((page - 1) * Size)}},"total_pages":{{(Total + Size - 1) / Size}}}"""));
        _server.MapGet("/told", (int page) => Json($$"""{"data":{{Slice((page - 1) * Size)}},"next_page":{{(page * Size < Total ? page + 1 : "null")}}}"""));
        _server.MapGet("/bare", (int page) => Json(Slice((page - 1) * Size)));
        _server.MapGet("/offset", (int offset) => Json($$"""{"data":{{Slice(offset)}},"total":{{Total}}}"""));
        _server.MapGet("/cursor", (string? cursor) => Json($$"""{"items":{{Slice(At(cursor))}},"next_cursor":{{PageServer.Text(At(cursor) + Size < Total ? "c/" + (At(cursor) + Size) : null)}}}"""));
        _server.MapGet("/last-item", (string? starting_after) => Json(After(starting_after is null ? 0 : int.Parse(starting_after, CultureInfo.InvariantCulture) + 1)));
        _server.MapGet("/linked", (HttpRequest request, int? start) => Json($$"""{"links":{"next":{{PageServer.Text(Next(request, start ?? 0))}} },"values":{{Slice(start ?? 0)}}}"""));
        _server.MapGet("/header", (HttpRequest request, int? start) =>
        {
            if (Next(request, start ?? 0) is { } next)
            {
                request.HttpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
            }

            return Json(Slice(start ?? 0));
        });
        await _server.StartAsync();
        _client = new PagesClient(new PagesClientOptions { BaseAddress = new Uri(_server.Urls.Single()), Credential = PagesCredential.ApiKey("secret") });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Test]
    public Task Numbers() => GivesAllAsync(_client.Pages.NumberedAllAsync());

    [Test]
    public Task Numbers_that_the_server_names() => GivesAllAsync(_client.Pages.ToldAllAsync());

    [Test]
    public Task Numbers_without_a_word_on_the_end() => GivesAllAsync(_client.Pages.BareAllAsync());

    [Test]
    public Task Offsets() => GivesAllAsync(_client.Pages.OffsetAllAsync());

    [Test]
    public Task Cursors() => GivesAllAsync(_client.Pages.CursorAllAsync());

    [Test]
    public Task Last_items() => GivesAllAsync(_client.Pages.LastItemAllAsync());

    [Test]
    public Task Links_in_the_body() => GivesAllAsync(_client.Pages.LinkedAllAsync());

    [Test]
    public Task Links_in_the_header() => GivesAllAsync(_client.Pages.HeaderAllAsync());

    private static async Task GivesAllAsync(IAsyncEnumerable<Thing> things)
    {
        var ids = new List<string?>();
        await foreach (var thing in things)
        {
            ids.Add(thing.Id);
        }

        Assert.That(ids, Is.EqualTo(Enumerable.Range(0, Total).Select(id => id.ToString(CultureInfo.InvariantCulture))));
    }

    private static IResult Json(string json) => Results.Text(json, "application/json");

    private static int At(string? cursor) => cursor is null ? 0 : int.Parse(cursor["c/".Length..], CultureInfo.InvariantCulture);

    private static string After(int start) => $$"""{"data":{{Slice(start)}},"has_more":{{(start + Size < Total ? "true" : "false")}}}""";

    private static string? Next(HttpRequest request, int start) =>
        start + Size < Total ? $"http://{request.Host}{request.Path}?start={start + Size}" : null;

    private static string Slice(int start) =>
        $"[{string.Join(',', Enumerable.Range(start, Math.Max(0, Math.Min(Size, Total - start))).Select(id => $$"""{"id":"{{id}}"}"""))}]";
}
