using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A step of a path: to the children of each node, or to those of its descendants too.</summary>
internal sealed class PathSegment(bool isDescendant, IReadOnlyList<PathSelector> selectors)
{
    /// <summary>Gets whether this leads to one node at most.</summary>
    public bool IsSingular => !isDescendant && selectors is [NameSelector or IndexSelector];

    /// <summary>Gets the one name that is asked for.</summary>
    public string? Name => !isDescendant && selectors is [NameSelector { Name: var name }] ? name : null;

    public IReadOnlyList<JToken> Select(IReadOnlyList<JToken> nodes, PathScope scope)
    {
        var selected = new List<JToken>();
        foreach (var node in nodes)
        {
            SelectFrom(node, scope, selected);
        }

        return selected;
    }

    private void SelectFrom(JToken node, PathScope scope, List<JToken> selected)
    {
        foreach (var selector in selectors)
        {
            scope.Visit();
            selector.Select(node, scope, selected);
        }

        if (isDescendant)
        {
            foreach (var child in scope.Children(node))
            {
                SelectFrom(child, scope, selected);
            }
        }
    }
}
