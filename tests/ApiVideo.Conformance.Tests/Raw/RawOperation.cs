using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>One operation, as the document says it.</summary>
internal sealed class RawOperation(RawDocument document, string path, string method, JsonObject pathItem, JsonObject node)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    public string Path => path;

    public string Method { get; } = method.ToUpperInvariant();

    public JsonObject Node => node;

    public override string ToString() => $"{Method} {path}";

    /// <summary>Gives the parameters of path, query, header and cookie; the operation's own before those of the path item.</summary>
    public List<RawParameter> Parameters()
    {
        var own = Declared(node).ToList();
        var inherited = Declared(pathItem).Where(one => !own.Any(other => Is(other, one)));
        return [.. inherited.Concat(own).Where(parameter => parameter.Location is "path" or "query" or "header" or "cookie")
            .GroupBy(parameter => (parameter.Name, parameter.Location)).Select(group => group.Last())];
    }

    /// <summary>Gives what the request may hold, by media type.</summary>
    public Dictionary<string, JsonObject> Bodies()
    {
        if (document.Dialect == Dialect.Swagger2)
        {
            return Swagger2Bodies();
        }

        return document.Follow(node["requestBody"])?["content"] is JsonObject content
            ? content.Where(offer => offer.Value is JsonObject).ToDictionary(offer => offer.Key, offer => (JsonObject)offer.Value!, StringComparer.Ordinal)
            : [];
    }

    /// <summary>Gives the media types of the answers that are no failures.</summary>
    public HashSet<string> AnswerTypes()
    {
        var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, answer) in node["responses"] as JsonObject ?? [])
        {
            foreach (var (type, _) in document.Follow(answer)?["content"] as JsonObject ?? [])
            {
                types.Add(MediaType(type));
            }
        }

        foreach (var type in (node["produces"] ?? document.Root["produces"]) as JsonArray ?? [])
        {
            types.Add(MediaType(RawDocument.Text(type)!));
        }

        return types;
    }

    /// <summary>Gives the alternatives of security, each the names of the schemes that go together.</summary>
    public List<List<string>> Security() =>
        ((node["security"] ?? document.Root["security"]) as JsonArray ?? [])
            .Select(alternative => (alternative as JsonObject ?? []).Select(scheme => scheme.Key).ToList()).ToList();

    public static string MediaType(string text) => text.Split(';')[0].Trim();

    private Dictionary<string, JsonObject> Swagger2Bodies()
    {
        var declared = Declared(pathItem).Concat(Declared(node)).ToList();
        var consumes = ((node["consumes"] ?? document.Root["consumes"]) as JsonArray ?? []).Select(type => RawDocument.Text(type)!).ToList();
        if (declared.FindLast(parameter => parameter.Location == "body") is { } body)
        {
            return (consumes.Count > 0 ? consumes : ["application/json"]).Distinct(StringComparer.Ordinal)
                .ToDictionary(type => type, _ => new JsonObject { ["schema"] = body.Schema?.DeepClone() }, StringComparer.Ordinal);
        }

        var fields = declared.Where(parameter => parameter.Location == "formData").ToList();
        if (fields.Count == 0)
        {
            return [];
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Node.DeepClone()))),
        };
        var types = consumes.Where(type => MediaType(type) is Form or Multipart).ToList();
        var hasFile = fields.Exists(field => RawDocument.Text(field.Node["type"]) == "file");
        return (types.Count > 0 ? types : [hasFile ? Multipart : Form]).ToDictionary(type => type, _ => new JsonObject { ["schema"] = schema.DeepClone() }, StringComparer.Ordinal);
    }

    private IEnumerable<RawParameter> Declared(JsonObject owner) =>
        (owner["parameters"] as JsonArray ?? []).Select(document.Follow).OfType<JsonObject>()
            .Where(parameter => !string.IsNullOrEmpty(RawDocument.Text(parameter["name"])))
            .Select(parameter => new RawParameter(document.Dialect, parameter));

    private static bool Is(RawParameter one, RawParameter other) => one.Name == other.Name && one.Location == other.Location;
}
