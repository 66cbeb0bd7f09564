using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Steps from the root (<c>$</c>), or from the node that a filter looks at (<c>@</c>).</summary>
internal sealed class PathQuery(bool isRelative, IReadOnlyList<PathSegment> segments)
{
    public IReadOnlyList<PathSegment> Segments { get; } = segments;

    /// <summary>Gets whether this selects one node at most, whatever the document.</summary>
    public bool IsSingular => Segments.All(static segment => segment.IsSingular);

    public IReadOnlyList<JToken> Select(JToken current, PathScope scope)
    {
        IReadOnlyList<JToken> nodes = [isRelative ? current : scope.Root];
        foreach (var segment in Segments)
        {
            if (nodes.Count == 0)
            {
                break;
            }

            nodes = segment.Select(nodes, scope);
        }

        return nodes;
    }
}
