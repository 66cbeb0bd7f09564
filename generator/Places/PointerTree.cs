using ApiVideo.Generator.Reading;

namespace ApiVideo.Generator.Places;

/// <summary>The pointers that are looked for, by segment, and where they were found.</summary>
internal sealed class PointerTree
{
    private Dictionary<string, PointerTree>? _children;

    public SpecToken? Place { get; set; }

    public bool IsEmpty => _children is null;

    public PointerTree? Child(string segment) =>
        _children is not null && _children.TryGetValue(segment, out var child) ? child : null;

    public void Add(string[] segments)
    {
        var node = this;
        foreach (var segment in segments)
        {
            node._children ??= new Dictionary<string, PointerTree>(StringComparer.Ordinal);
            if (!node._children.TryGetValue(segment, out var child))
            {
                child = new PointerTree();
                node._children.Add(segment, child);
            }

            node = child;
        }
    }

    /// <summary>The token of the longest beginning of the path that was found.</summary>
    public SpecToken? Nearest(string[] segments)
    {
        var node = this;
        SpecToken? nearest = null;
        foreach (var segment in segments)
        {
            node = node.Child(segment);
            if (node?.Place is not { } place)
            {
                break;
            }

            nearest = place;
        }

        return nearest;
    }
}
