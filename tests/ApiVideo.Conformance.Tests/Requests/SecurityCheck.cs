using System.Text;
using System.Text.Json.Nodes;
using ApiVideo.Conformance.Tests.Raw;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>A credential for an operation, of the first alternative that a client can serve, and where the document wants its parts.</summary>
internal sealed class SecurityCheck
{
    private const string Secret = "s3cret";

    private readonly CompiledClient _client;
    private readonly RawDocument _document;
    private readonly JsonObject _schemes;

    public SecurityCheck(CompiledClient client, RawDocument document, RawOperation operation)
    {
        _client = client;
        _document = document;
        _schemes = (document.Root["securityDefinitions"] ?? document.Root["components"]?["securitySchemes"]) as JsonObject ?? [];
        if (operation.Security().Find(IsServed) is not { } alternative)
        {
            // Where nothing is asked for, nothing is given, whatever the client was made with.
            Credential = operation.Node["security"] is JsonArray { Count: 0 } ? client.AnyCredential(Secret) : null;
            return;
        }

        var parts = alternative.ConvertAll(Expect);
        Credential = parts.Count == 1 ? parts[0] : client.Combined(parts);
    }

    public object? Credential { get; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<string> Query { get; } = [];

    public List<string> Cookies { get; } = [];

    // Two schemes for one header cannot both be sent, and the names of certificates and the like say nothing here.
    private bool IsServed(List<string> names) =>
        names.Count > 0 && names.All(_schemes.ContainsKey) && names.ConvertAll(PlaceOf) is var places
        && !places.Contains(null) && places.Distinct().Count() == places.Count;

    private string? PlaceOf(string name)
    {
        var scheme = _document.Follow(_schemes[name])!;
        return Kind(scheme) switch
        {
            "basic" or "bearer" => "Authorization",
            "apiKey" => RawDocument.Text(scheme["in"]) + " " + RawDocument.Text(scheme["name"]),
            _ => null,
        };
    }

    private static string? Kind(JsonObject scheme) => (RawDocument.Text(scheme["type"]), RawDocument.Text(scheme["scheme"])?.ToLowerInvariant()) switch
    {
        ("basic", _) or ("http", "basic") => "basic",
        ("oauth2" or "openIdConnect", _) or ("http", "bearer") => "bearer",
        ("apiKey", _) => "apiKey",
        _ => null,
    };

    private object Expect(string name)
    {
        var scheme = _document.Follow(_schemes[name])!;
        switch (Kind(scheme))
        {
            case "basic":
                Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("us er:" + Secret));
                return _client.Credential("Basic", "us er", Secret);
            case "bearer":
                Headers["Authorization"] = "Bearer " + Secret;
                return _client.Credential("Bearer", Secret);
            default:
                return ExpectKey(name, RawDocument.Text(scheme["name"])!, RawDocument.Text(scheme["in"])!);
        }
    }

    private object ExpectKey(string scheme, string name, string place)
    {
        // Two schemes may have one header; then their names tell them apart.
        var keys = _client.Model.Client.Security.ApiKeys.Where(one => one.WireName == name && one.Location.ToString().Equals(place, StringComparison.OrdinalIgnoreCase)).ToList();
        var key = keys.Count == 1 ? keys[0] : keys.Single(one => Letters(one.FactoryName).Equals(Letters(scheme), StringComparison.OrdinalIgnoreCase));
        switch (place)
        {
            case "query":
                Query.Add(StyleTable.Escape(name) + "=" + Secret);
                break;
            case "cookie":
                Cookies.Add(name + "=" + Secret);
                break;
            default:
                Headers[name] = Secret;
                break;
        }

        return _client.Credential(key.FactoryName, Secret);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
