using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Selects every member or item.</summary>
internal sealed class WildcardSelector : PathSelector
{
    public override void Select(JToken node, PathScope scope, List<JToken> selected) => selected.AddRange(scope.Children(node));
}
