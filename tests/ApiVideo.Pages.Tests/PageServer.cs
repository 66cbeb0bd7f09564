using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Pages.Tests;

/// <summary>Answers each call from a function of its address, and keeps what was asked.</summary>
internal sealed class PageServer(Func<Uri, HttpResponseMessage> answer) : HttpMessageHandler
{
    public const string Base = "https://api.test/v1";

    private const int Most = 50;

    private readonly List<HttpRequestMessage> _sent = [];

    /// <summary>Gets the addresses without the server's.</summary>
    public IEnumerable<string> Asked => _sent.Select(request => request.RequestUri!.AbsoluteUri.Replace(Base, "", StringComparison.Ordinal));

    public IEnumerable<string> Keys => _sent.Select(request => request.Headers.GetValues("X-Key").Single());

    public PagesClient Client(string baseAddress = Base, TimeProvider? waitsBy = null) => new(new HttpClient(this, disposeHandler: false), new PagesClientOptions
    {
        BaseAddress = new Uri(baseAddress),
        Credential = PagesCredential.ApiKey("secret"),
        RateLimits = { WaitOnTooManyRequests = waitsBy is not null },
        TimeProvider = waitsBy ?? TimeProvider.System,
    });

    /// <summary>Gives an answer of JSON.</summary>
    public static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>Gives the JSON of things with these identifiers, each a letter.</summary>
    public static string Things(string ids) => $"[{string.Join(',', ids.Select(id => $$"""{"id":"{{id}}","tags":["x"]}"""))}]";

    /// <summary>Gives a parameter of the query; null where it is not there.</summary>
    public static string? Query(Uri address, string name) =>
        address.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=')).Where(pair => pair[0] == name).Select(pair => Uri.UnescapeDataString(pair[1])).FirstOrDefault();

    public static int Number(Uri address, string name) => int.Parse(Query(address, name)!, CultureInfo.InvariantCulture);

    public static string Text(string? value) => JsonSerializer.Serialize(value);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _sent.Add(request);
        return _sent.Count > Most ? throw new InvalidOperationException("The walk does not end.") : Task.FromResult(answer(request.RequestUri!));
    }
}
