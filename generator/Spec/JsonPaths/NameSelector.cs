using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Selects the member with a name.</summary>
internal sealed class NameSelector(string name) : PathSelector
{
    public string Name { get; } = name;

    public override void Select(JToken node, PathScope scope, List<JToken> selected)
    {
        if (node is JObject members && members.Property(Name, StringComparison.Ordinal) is { } member)
        {
            selected.Add(member.Value);
        }
    }
}
