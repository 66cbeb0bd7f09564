using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ApiVideo.Emulator.Tests;

/// <summary>The repository's OpenAPI text, read for its examples.</summary>
internal sealed class SpecDocument
{
    private readonly YamlNode _root;

    private SpecDocument(YamlNode root) => _root = root;

    public static SpecDocument Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "spec", "webhooks.yaml")))
        {
            folder = folder.Parent ?? throw new FileNotFoundException("spec/webhooks.yaml stands in no folder above the tests.");
        }

        using var reader = new StreamReader(Path.Combine(folder.FullName, "spec", "webhooks.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new SpecDocument(yaml.Documents[0].RootNode);
    }

    /// <summary>The places of all members in the example of a response, such as <c>data[].url</c>.</summary>
    public IReadOnlySet<string> ResponseMembers(string path, string method, int status)
    {
        var response = Resolve(_root["paths"][path][method]["responses"][$"{status}"]);
        var places = new SortedSet<string>(StringComparer.Ordinal);
        Collect(response["content"]["application/json"]["example"], "", places);
        return places;
    }

    /// <summary>The places of all members in the example of a delivery.</summary>
    public IReadOnlySet<string> DeliveryMembers(string eventName)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        Collect(_root["x-webhooks"][eventName]["post"]["requestBody"]["content"]["application/json"]["example"], "", places);
        return places;
    }

    /// <summary>The names of the headers that a response declares.</summary>
    public IEnumerable<string> ResponseHeaders(string path, string method, int status)
    {
        var response = (YamlMappingNode)Resolve(_root["paths"][path][method]["responses"][$"{status}"]);
        return response.Children.TryGetValue("headers", out var headers)
            ? ((YamlMappingNode)headers).Children.Keys.Select(key => key.ToString())
            : [];
    }

    /// <summary>The event names of a webhook.</summary>
    public IEnumerable<string> EventNames() =>
        ((YamlSequenceNode)_root["components"]["schemas"]["webhook-event-type"]["enum"]).Select(node => node.ToString());

    /// <summary>The places of all members in a JSON text.</summary>
    public static IReadOnlySet<string> Members(JsonNode node)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        var yaml = new YamlStream();

        // JSON is YAML, so one walk serves both.
        using var reader = new StringReader(node.ToJsonString());
        yaml.Load(reader);
        Collect(yaml.Documents[0].RootNode, "", places);
        return places;
    }

    private YamlNode Resolve(YamlNode node) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue("$ref", out var reference)
            ? reference.ToString().TrimStart('#', '/').Split('/').Aggregate(_root, (parent, key) => parent[key])
            : node;

    private static void Collect(YamlNode node, string place, SortedSet<string> places)
    {
        if (node is YamlMappingNode mapping)
        {
            foreach (var (key, value) in mapping.Children)
            {
                var member = place.Length == 0 ? key.ToString() : $"{place}.{key}";
                places.Add(member);
                Collect(value, member, places);
            }
        }
        else if (node is YamlSequenceNode sequence)
        {
            foreach (var item in sequence)
            {
                Collect(item, place + "[]", places);
            }
        }
    }
}
