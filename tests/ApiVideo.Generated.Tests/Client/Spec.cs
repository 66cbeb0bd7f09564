using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>The repository's OpenAPI document, read by another reader than the generator's.</summary>
internal sealed class Spec
{
    private readonly YamlNode _root;

    private Spec(YamlNode root) => _root = root;

    internal static Spec Load()
    {
        using var reader = new StringReader(RepositoryFile.Read("spec", "webhooks.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new Spec(yaml.Documents[0].RootNode);
    }

    /// <summary>The texts of a list.</summary>
    internal IEnumerable<string> Texts(params string[] place) => ((YamlSequenceNode)At(place)).Select(node => node.ToString());

    /// <summary>Every JSON example of a request or a response, with the key of its schema.</summary>
    internal IEnumerable<(string Place, string Schema, JsonNode Example)> Examples() => Examples(_root, "");

    private static IEnumerable<(string Place, string Schema, JsonNode Example)> Examples(YamlNode node, string place)
    {
        if (node is not YamlMappingNode mapping)
        {
            yield break;
        }

        if (mapping.Children.TryGetValue("application/json", out var body))
        {
            yield return (place, body["schema"]["$ref"].ToString().Split('/')[^1], Json(body["example"])!);
            yield break;
        }

        foreach (var (key, value) in mapping.Children)
        {
            foreach (var example in Examples(value, $"{place}/{key}"))
            {
                yield return example;
            }
        }
    }

    private YamlNode At(string[] place) => place.Aggregate(_root, (node, key) => node[key]);

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(
            mapping.Children.Select(child => KeyValuePair.Create(child.Key.ToString(), Json(child.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar
            when int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new NotSupportedException($"{node.NodeType} is in no example."),
    };
}
