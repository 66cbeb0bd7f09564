using System.Text;
using System.Text.Json.Nodes;
using ApiVideo.Conformance.Tests.Raw;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>A credential for an operation, of the first alternative that has one scheme, and where the document wants it.</summary>
internal sealed class SecurityCheck
{
    private const string Secret = "s3cret";

    public SecurityCheck(CompiledClient client, RawDocument document, RawOperation operation)
    {
        var schemes = (document.Root["securityDefinitions"] ?? document.Root["components"]?["securitySchemes"]) as JsonObject ?? [];
        var alternatives = operation.Security();
        var name = alternatives.FirstOrDefault(names => names.Count == 1 && schemes.ContainsKey(names[0]))?[0];
        if (name is null)
        {
            // Where nothing is asked for, nothing is given, whatever the client was made with.
            Credential = operation.Node["security"] is JsonArray { Count: 0 } ? client.AnyCredential(Secret) : null;
            return;
        }

        var scheme = document.Follow(schemes[name])!;
        switch (RawDocument.Text(scheme["type"]), RawDocument.Text(scheme["scheme"])?.ToLowerInvariant())
        {
            case ("basic", _) or ("http", "basic"):
                Credential = client.Credential("Basic", "us er", Secret);
                Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("us er:" + Secret));
                break;
            case ("oauth2" or "openIdConnect", _) or ("http", "bearer"):
                Credential = client.Credential("Bearer", Secret);
                Headers["Authorization"] = "Bearer " + Secret;
                break;
            case ("apiKey", _):
                ExpectKey(client, name, RawDocument.Text(scheme["name"])!, RawDocument.Text(scheme["in"])!);
                break;
        }
    }

    public object? Credential { get; private set; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<string> Query { get; } = [];

    public List<string> Cookies { get; } = [];

    private void ExpectKey(CompiledClient client, string scheme, string name, string place)
    {
        // Two schemes may have one header; then their names tell them apart.
        var keys = client.Model.Client.Security.ApiKeys.Where(one => one.WireName == name && one.Location.ToString().Equals(place, StringComparison.OrdinalIgnoreCase)).ToList();
        var key = keys.Count == 1 ? keys[0] : keys.Single(one => Letters(one.FactoryName).Equals(Letters(scheme), StringComparison.OrdinalIgnoreCase));
        Credential = client.Credential(key.FactoryName, Secret);
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
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
