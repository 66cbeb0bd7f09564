using ApiVideo.Generator.Reading;

namespace ApiVideo.Generator.Spec.Reading;

/// <summary>YAML anchors seen so far, and what their aliases may still cost.</summary>
internal sealed class AnchorTable
{
    private readonly Dictionary<string, AnchoredNode> _anchors = new(StringComparer.Ordinal);
    private int _spent;

    public void Remember(string? anchor, AnchoredNode node)
    {
        if (anchor is not null)
        {
            _anchors[anchor] = node;
        }
    }

    /// <summary>A copy of the anchored node.</summary>
    /// <exception cref="SpecSyntaxException">No such anchor, or the copies become too many or too deep.</exception>
    public AnchoredNode Expand(SpecToken alias, int depth)
    {
        // The anchor of a node that is still open is not here yet, so an alias inside its own node is refused too.
        if (!_anchors.TryGetValue(alias.Text, out var anchored))
        {
            throw new SpecSyntaxException("the alias '*" + alias.Text + "' has no anchor before it", alias.Start);
        }

        if (anchored.Nodes > ReadingLimits.MaxAliasNodes - _spent)
        {
            throw new SpecSyntaxException("the aliases expand to too many nodes", alias.Start);
        }

        if (depth + anchored.Depth > ReadingLimits.MaxDepth)
        {
            throw new SpecSyntaxException("the aliases nest deeper than " + ReadingLimits.MaxDepth + " levels", alias.Start);
        }

        _spent += anchored.Nodes;
        return anchored with { Value = anchored.Value.DeepClone() };
    }
}
