using System.Runtime.CompilerServices;
using ApiVideo.Generator.Spec.JsonPaths;
using ApiVideo.Generator.Spec.Normalizing;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>Finds the nodes that an action is about, and says why there are none.</summary>
internal sealed class OverlayTarget(JObject root, string document, CancellationToken cancellation)
{
    /// <summary>Gets the nodes, each of them once; if there are none, the problem.</summary>
    public (IReadOnlyList<JToken> Nodes, string? Problem) Select(string text)
    {
        try
        {
            var path = JsonPath.Parse(text);
            var nodes = path.Select(root, cancellation).Distinct(ByReference.Instance).ToList();
            return (nodes, nodes.Count > 0 ? null : $"'{text}' matches nothing in '{document}'{DidYouMean(path)}");
        }
        catch (JsonPathException exception)
        {
            return ([], $"the path '{text}' cannot be used: {exception.Message}");
        }
    }

    // The first step that leads nowhere is the one that is misspelt.
    private string DidYouMean(JsonPath path)
    {
        IReadOnlyList<JToken> around = [root];
        for (var length = 1; length <= path.Length && around.Count > 0; length++)
        {
            var found = path.Beginning(length).Select(root, cancellation);
            if (found.Count == 0 && path.NameAt(length - 1) is { } name)
            {
                var names = around.OfType<JObject>().SelectMany(static node => node.Properties()).Select(static member => member.Name);
                return Suggestion.Nearest(name, names) is { } near ? $"; did you mean '{near}'?" : "";
            }

            around = found;
        }

        return "";
    }

    /// <summary>Two values that are equal are two nodes.</summary>
    private sealed class ByReference : IEqualityComparer<JToken>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(JToken? x, JToken? y) => ReferenceEquals(x, y);

        public int GetHashCode(JToken obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
