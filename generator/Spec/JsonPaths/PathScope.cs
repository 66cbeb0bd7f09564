using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>The context that a path is evaluated in: the document, and how many nodes may still be looked at.</summary>
internal sealed class PathScope(JToken root, CancellationToken cancellation)
{
    // Wildcards below wildcards, and filters in filters, multiply each other.
    private const int MaxVisits = 10_000_000;

    private int _visits;

    public JToken Root { get; } = root;

    /// <exception cref="JsonPathException">The path looks at too many nodes.</exception>
    public void Visit()
    {
        if ((++_visits & 0xFFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (_visits > MaxVisits)
        {
            throw new JsonPathException("it looks at too many nodes of the document");
        }
    }

    /// <summary>Gets what an object or array holds, in the document's order.</summary>
    public IEnumerable<JToken> Children(JToken node)
    {
        foreach (var child in node is JContainer container ? container.Children() : [])
        {
            Visit();
            yield return child is JProperty property ? property.Value : child;
        }
    }
}
