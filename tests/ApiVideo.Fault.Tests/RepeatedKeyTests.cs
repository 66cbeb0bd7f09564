using System.Globalization;
using ApiVideo.Fault.Keys;
using Microsoft.AspNetCore.Http;
using KeysException = ApiVideo.Fault.Keys.ApiException;

namespace ApiVideo.Fault.Tests;

/// <summary>Servers that repeat the API key of the query in their links.</summary>
internal sealed class RepeatedKeyTests : FaultFixture
{
    private const string Key = "api_key=" + Secret;

    private Witness _server = null!;
    private Witness _other = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _server = await Witness.StartAsync();
        _other = await Witness.StartAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _other.DisposeAsync();
    }

    [TestCase("?" + Key + "&page=2")]
    [TestCase("?page=2&" + Key)]
    [TestCase("/things?" + Key + "&page=2&api_key=an-older-one")]
    [TestCase("/things?page=2&api%5Fkey=" + Secret)]
    public async Task The_key_is_sent_once(string link)
    {
        Link(context => Page(context) is null ? link : null);
        using var client = new KeysClient(Options());

        Assert.That(await WalkAsync(client), Is.EqualTo(2));

        Assert.That(_server.Targets, Is.EqualTo(new[] { "/things?" + Key, "/things?page=2&" + Key }));
    }

    [Test]
    public async Task The_key_is_sent_once_on_every_page()
    {
        // The whole address as it was asked for, with another page.
        var pages = 1;
        Link(context => pages == 4 ? null : string.Create(CultureInfo.InvariantCulture, $"{_server.Address}things{context.Request.QueryString}&page={++pages}"));
        using var client = new KeysClient(Options());

        Assert.That(await WalkAsync(client), Is.EqualTo(4));

        Assert.That(_server.Targets.Select(target => target.Split("api_key").Length - 1), Is.EqualTo(new[] { 1, 1, 1, 1 }));
    }

    [Test]
    public async Task A_link_that_leads_back_is_seen_by_its_address_without_the_key()
    {
        Link(_ => "/things?" + Key);
        using var client = new KeysClient(Options());

        var exception = await FailureOfAsync<KeysException>(() => WalkAsync(client));

        Assert.That(exception.Message, Does.Contain("leads to an earlier page"));
        Assert.That(_server.Heard, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task No_hook_sees_the_key_and_none_takes_it_to_another_server()
    {
        var seen = new List<Uri>();
        Link(context => Page(context) is null ? $"{_server.Address}things?{Key}&page=2" : null);
        var options = Options();
        options.BeforeSend = (_, request, _) =>
        {
            seen.Add(request.RequestUri!);
            if (seen.Count == 2)
            {
                request.RequestUri = new Uri(_other.Address, request.RequestUri!.PathAndQuery);
            }

            return ValueTask.CompletedTask;
        };
        using var client = new KeysClient(options);

        await WalkAsync(client);

        Assert.Multiple(() =>
        {
            Assert.That(seen.Select(address => address.PathAndQuery), Is.EqualTo(new[] { "/things", "/things?page=2" }));
            Assert.That(_server.Targets, Is.EqualTo(new[] { "/things?" + Key }));
            Assert.That(_other.Targets, Is.EqualTo(new[] { "/things?page=2" }));
        });
    }

    [Test]
    public async Task A_parameter_of_that_name_is_the_server_s_own_where_the_client_has_another_credential()
    {
        Link(context => Page(context) is null ? "/things?page=2&api_key=state" : null);
        var options = Options();
        options.Credential = KeysCredential.Bearer(Secret);
        using var client = new KeysClient(options);

        await WalkAsync(client);

        Assert.That(_server.Targets, Is.EqualTo(new[] { "/things", "/things?page=2&api_key=state" }));
    }

    private static string? Page(HttpContext context) => context.Request.Query["page"].LastOrDefault();

    private static async Task<int> WalkAsync(KeysClient client)
    {
        var count = 0;
        await foreach (var thing in client.Things.ListAllAsync())
        {
            count++;
        }

        return count;
    }

    private void Link(Func<HttpContext, string?> next) => _server.Answer = context => Witness.PageAsync(context, next(context));

    private KeysClientOptions Options() => new() { BaseAddress = _server.Address, Credential = KeysCredential.Query(Secret) };
}
