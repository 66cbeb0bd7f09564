using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using ApiVideo.Fault.Keys;
using KeysException = ApiVideo.Fault.Keys.ApiException;
using KeysConnections = ApiVideo.Fault.Keys.ClientRuntime.ApiConnections;

namespace ApiVideo.Fault.Tests;

/// <summary>Credentials of every kind, and servers that point to other servers. These listen, and must not hear the secret.</summary>
internal sealed class CredentialsElsewhereTests : FaultFixture
{
    private static readonly Dictionary<string, KeysCredential> Credentials = new()
    {
        ["header"] = KeysCredential.Header(Secret),
        ["query"] = KeysCredential.Query(Secret),
        ["cookie"] = KeysCredential.Cookie(Secret),
        ["basic"] = KeysCredential.Basic(Secret, ""),
        ["bearer"] = KeysCredential.Bearer(Secret),
        ["source"] = KeysCredential.Bearer(_ => ValueTask.FromResult(Secret)),
        ["cached"] = KeysCredential.CachedBearer(_ => ValueTask.FromResult(new ApiVideo.Fault.Keys.ApiAccessToken(Secret))),
    };

    // .NET takes the first off, and does not write the query again.
    private static readonly string[] Left = ["query", "basic", "bearer", "source", "cached"];

    private static readonly string[] TakenAlong = ["header", "cookie"];

    private static readonly string[] Places = ["port", "host", "scheme"];

    private static readonly int[] Statuses = [301, 302, 303, 307, 308];

    private X509Certificate2 _certificate = null!;
    private Witness _server = null!;
    private Witness _secureServer = null!;
    private Witness _other = null!;
    private Witness _secureOther = null!;

    private static IEnumerable<string> Kinds => Credentials.Keys;

    private IEnumerable<string> HeardElsewhere => _other.Heard.Concat(_secureOther.Heard);

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _certificate = LoopbackCertificate.Make();
        _server = await Witness.StartAsync();
        _secureServer = await Witness.StartAsync(_certificate);
        _other = await Witness.StartAsync();
        _secureOther = await Witness.StartAsync(_certificate);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _secureServer.DisposeAsync();
        await _other.DisposeAsync();
        await _secureOther.DisposeAsync();
        _certificate.Dispose();
    }

    [SetUp]
    public void Forget()
    {
        _server.Forget();
        _secureServer.Forget();
        _other.Forget();
        _secureOther.Forget();
    }

    [Test]
    public async Task A_redirect_to_another_server_is_not_followed(
        [ValueSource(nameof(Kinds))] string kind,
        [ValueSource(nameof(Places))] string place,
        [ValueSource(nameof(Statuses))] int status,
        [Values] bool hasBody)
    {
        RedirectFrom(_server, Elsewhere(place), status);
        using var client = new KeysClient(Options(kind));

        var exception = await FailureOfAsync<KeysException>(() => hasBody ? client.Things.CreateAsync(new Thing()) : client.Things.ListAsync());

        Assert.Multiple(() =>
        {
            Assert.That((int)exception.StatusCode, Is.EqualTo(status));
            Assert.That(Tells(_server.Heard.Single()), Is.True, "The server itself is told.");
            Assert.That(HeardElsewhere, Is.Empty);
        });
    }

    [Test]
    public async Task A_redirect_from_https_to_http_is_not_followed([ValueSource(nameof(Kinds))] string kind, [Values] bool isFollowing)
    {
        RedirectFrom(_secureServer, _other.Address, 302);
        using var httpClient = HttpClientOf(isFollowing);
        var client = new KeysClient(httpClient, Options(kind, _secureServer));

        var exception = await FailureOfAsync<KeysException>(() => client.Things.ListAsync());

        Assert.Multiple(() =>
        {
            Assert.That((int)exception.StatusCode, Is.EqualTo(302));
            Assert.That(Tells(_secureServer.Heard.Single()), Is.True);
            Assert.That(HeardElsewhere, Is.Empty);
        });
    }

    [Test]
    public async Task An_HTTP_client_that_follows_redirects_leaves_these_behind(
        [ValueSource(nameof(Left))] string kind,
        [ValueSource(nameof(Places))] string place,
        [ValueSource(nameof(Statuses))] int status,
        [Values] bool hasBody)
    {
        RedirectFrom(_server, Elsewhere(place), status);
        using var httpClient = HttpClientOf(isFollowing: true);
        var client = new KeysClient(httpClient, Options(kind));
        Func<Task> call = hasBody ? () => client.Things.CreateAsync(new Thing()) : () => client.Things.ListAsync();

        // What answers without the key is not the server that the client is made for.
        await (kind == "query" ? FailureOfAsync<InvalidOperationException>(call) : call());

        Assert.Multiple(() =>
        {
            Assert.That(Tells(_server.Heard.Single()), Is.True);
            Assert.That(HeardElsewhere.ToArray(), Has.Length.EqualTo(1).And.None.Matches<string>(Tells));
        });
    }

    [Test]
    public async Task A_key_that_such_an_HTTP_client_takes_along_fails_the_call_and_says_how_to_prevent_it(
        [ValueSource(nameof(TakenAlong))] string kind,
        [ValueSource(nameof(Places))] string place)
    {
        RedirectFrom(_server, Elsewhere(place), 302);
        using (var following = HttpClientOf(isFollowing: true))
        {
            var taken = await FailureOfAsync<InvalidOperationException>(() => new KeysClient(following, Options(kind)).Things.ListAsync());
            Assert.That(taken.Message, Does.Contain("AllowAutoRedirect"));
        }

        Forget();
        RedirectFrom(_server, Elsewhere(place), 302);
        using var told = HttpClientOf(isFollowing: false);

        await FailureOfAsync<KeysException>(() => new KeysClient(told, Options(kind)).Things.ListAsync());

        Assert.That(HeardElsewhere, Is.Empty);
    }

    [Test]
    public async Task A_link_to_a_page_of_another_server_is_not_followed(
        [ValueSource(nameof(Kinds))] string kind,
        [ValueSource(nameof(Places))] string place,
        [Values] bool isFollowing,
        [Values] bool repeatsKey)
    {
        var link = new Uri(Elsewhere(place), repeatsKey ? $"/things?api_key={Secret}&page=2" : "/things?page=2");
        _server.Answer = context => Witness.PageAsync(context, link.AbsoluteUri);
        using var httpClient = HttpClientOf(isFollowing);
        var client = new KeysClient(httpClient, Options(kind));

        var exception = await FailureOfAsync<KeysException>(() => WalkAsync(client));

        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Does.Contain("leads to another server or path"));
            Assert.That(Tells(_server.Heard.Single()), Is.True);
            Assert.That(HeardElsewhere, Is.Empty);
        });
    }

    [Test]
    public async Task A_page_that_redirects_to_another_server_ends_the_walk([ValueSource(nameof(Kinds))] string kind, [ValueSource(nameof(Places))] string place)
    {
        _server.Answer = context =>
        {
            if (!context.Request.Query.ContainsKey("page"))
            {
                return Witness.PageAsync(context, "/things?page=2");
            }

            context.Response.Redirect(new Uri(Elsewhere(place), "/things?page=2").AbsoluteUri);
            return Task.CompletedTask;
        };
        using var client = new KeysClient(Options(kind));

        await FailureOfAsync<KeysException>(() => WalkAsync(client));

        Assert.Multiple(() =>
        {
            Assert.That(_server.Heard, Has.Count.EqualTo(2).And.All.Matches<string>(Tells));
            Assert.That(HeardElsewhere, Is.Empty);
        });
    }

    [Test]
    public async Task A_hook_that_sends_a_request_to_another_server_sends_no_credential_there([ValueSource(nameof(Kinds))] string kind, [ValueSource(nameof(Places))] string place)
    {
        var options = Options(kind);
        options.BeforeSend = (_, request, _) =>
        {
            request.RequestUri = new Uri(Elsewhere(place), request.RequestUri!.PathAndQuery);
            return ValueTask.CompletedTask;
        };
        using var httpClient = HttpClientOf(isFollowing: false);

        await new KeysClient(httpClient, options).Things.ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(_server.Heard, Is.Empty);
            Assert.That(HeardElsewhere.ToArray(), Has.Length.EqualTo(1).And.None.Matches<string>(Tells));
        });
    }

    private static bool Tells(string request) => request.Contains(Secret, StringComparison.Ordinal) || request.Contains(Encoded, StringComparison.Ordinal);

    private static void RedirectFrom(Witness server, Uri to, int status) => server.Answer = context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = new Uri(to, "/things").AbsoluteUri;
        return Task.CompletedTask;
    };

    private static async Task WalkAsync(KeysClient client)
    {
        await foreach (var thing in client.Things.ListAllAsync())
        {
            Assert.That(thing.Id, Is.EqualTo("a"));
        }
    }

    private Uri Elsewhere(string place) => place switch
    {
        "port" => _other.Address,
        "host" => new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_other.Address.Port}")),
        _ => _secureOther.Address,
    };

    private KeysClientOptions Options(string kind, Witness? server = null) =>
        new() { BaseAddress = (server ?? _server).Address, Credential = Credentials[kind] };

    private HttpClient HttpClientOf(bool isFollowing)
    {
        var handler = KeysConnections.CreateConnections();
        handler.AllowAutoRedirect = isFollowing;
        handler.SslOptions = LoopbackCertificate.Trust(_certificate);
        return new HttpClient(handler);
    }
}
