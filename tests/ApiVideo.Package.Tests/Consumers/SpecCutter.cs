using YamlDotNet.RepresentationModel;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Cuts some paths out of an OpenAPI document, with every component that they reach.</summary>
internal sealed class SpecCutter
{
    private const string ComponentPrefix = "#/components/";

    private readonly YamlMappingNode _root;
    private readonly YamlMappingNode _components;
    private readonly YamlMappingNode _kept = [];

    private SpecCutter(YamlMappingNode root)
    {
        _root = root;
        _components = (YamlMappingNode)root["components"];
    }

    public static string Cut(string document, params string[] paths)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(document));
        var cut = new SpecCutter((YamlMappingNode)stream.Documents[0].RootNode).Cut(paths);

        var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(cut)).Save(text, assignAnchors: false);
        return text.ToString();
    }

    private YamlMappingNode Cut(string[] paths)
    {
        var result = new YamlMappingNode();
        foreach (var (key, value) in _root.Children)
        {
            result.Add(key, ((YamlScalarNode)key).Value switch
            {
                "paths" => new YamlMappingNode(paths.Select(path => KeyValuePair.Create<YamlNode, YamlNode>(new YamlScalarNode(path), value[path]))),
                "components" => _kept,
                _ => value,
            });
        }

        // Named by requirement, not by reference.
        if (_components.Children.TryGetValue("securitySchemes", out var schemes))
        {
            _kept.Add("securitySchemes", schemes);
        }

        Follow(result);
        return result;
    }

    private void Follow(YamlNode start)
    {
        var open = new Stack<YamlNode>([start]);
        while (open.TryPop(out var node))
        {
            if (node is YamlMappingNode mapping
                && mapping.Children.TryGetValue("$ref", out var reference)
                && Keep(((YamlScalarNode)reference).Value!) is { } target)
            {
                open.Push(target);
            }

            foreach (var child in Children(node))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>Takes a component over; null when it is there already.</summary>
    private YamlNode? Keep(string reference)
    {
        Assert.That(reference, Does.StartWith(ComponentPrefix));
        var parts = reference[ComponentPrefix.Length..].Split('/');
        if (!_kept.Children.TryGetValue(parts[0], out var section))
        {
            section = new YamlMappingNode();
            _kept.Add(parts[0], section);
        }

        var target = _components[parts[0]][parts[1]];
        return ((YamlMappingNode)section).Children.TryAdd(parts[1], target) ? target : null;
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Values.ToList(),
        YamlSequenceNode sequence => sequence.Children,
        _ => [],
    };
}
