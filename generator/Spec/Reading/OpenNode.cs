using ApiVideo.Generator.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Reading;

/// <summary>An object or array that is being read.</summary>
internal sealed class OpenNode(SpecToken start)
{
    private List<JObject>? _merged;
    private bool _hasKey;

    public JContainer Value { get; } = start.Kind == SpecTokenKind.ObjectStart ? new JObject() : new JArray();

    public SpecToken Start { get; } = start;

    public string? Anchor => Start.Anchor;

    /// <summary>The key's token; its text is the key itself.</summary>
    public SpecToken Key { get; private set; }

    public bool IsMergeKey { get; private set; }

    /// <summary>Nodes in here, with this one.</summary>
    public int Nodes { get; private set; } = 1;

    /// <summary>Levels in here, with this one.</summary>
    public int Depth { get; private set; } = 1;

    public bool ExpectsKey => Value is JObject && !_hasKey;

    public void Count(AnchoredNode child)
    {
        Nodes += child.Nodes;
        Depth = Math.Max(Depth, child.Depth + 1);
    }

    public void SetKey(string key, SpecToken token, bool isMerge)
    {
        Key = token with { Text = key };
        IsMergeKey = isMerge;
        _hasKey = true;
    }

    public void ClearKey() => _hasKey = false;

    /// <summary>Takes a mapping, or a list of mappings, from a merge key. The object's own members win, then earlier ones.</summary>
    public void Merge(JToken source)
    {
        _merged ??= [];
        _merged.AddRange(source is JArray list ? list.OfType<JObject>() : source is JObject one ? [one] : []);
        ClearKey();
    }

    public void Finish()
    {
        if (_merged is null)
        {
            return;
        }

        var target = (JObject)Value;
        foreach (var property in _merged.SelectMany(static source => source.Properties()))
        {
            if (target.Property(property.Name, StringComparison.Ordinal) is null)
            {
                target[property.Name] = property.Value.DeepClone();
            }
        }
    }
}
