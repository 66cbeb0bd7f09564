using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ApiVideo.Spector.Tests.Expectations;

/// <summary>The place in a document that a reason begins with, as <c>routes#/paths: …</c>.</summary>
internal sealed partial record DocumentPlace(string Document, string Pointer)
{
    /// <summary>Reads the place that a reason begins with; null where it begins with none.</summary>
    public static DocumentPlace? Of(string reason) =>
        Place().Match(reason) is { Success: true } match ? new DocumentPlace(match.Groups["document"].Value, match.Groups["pointer"].Value) : null;

    /// <summary>Determines whether a text of YAML has the place.</summary>
    public bool IsIn(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        YamlNode? node = stream.Documents[0].RootNode;
        foreach (var token in Pointer.Split('/').Skip(1).Select(token => token.Replace("~1", "/").Replace("~0", "~")))
        {
            node = node switch
            {
                YamlMappingNode map when map.Children.TryGetValue(new YamlScalarNode(token), out var child) => child,
                YamlSequenceNode list when int.TryParse(token, out var index) && index < list.Children.Count => list.Children[index],
                _ => null,
            };
        }

        return node is not null;
    }

    [GeneratedRegex(@"^(?<document>[^#\s]+)#(?<pointer>/\S+): \S", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
