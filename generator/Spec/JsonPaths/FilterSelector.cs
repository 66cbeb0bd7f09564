using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Selects the members or items that pass a test.</summary>
internal sealed class FilterSelector(PathTest test) : PathSelector
{
    public override void Select(JToken node, PathScope scope, List<JToken> selected) =>
        selected.AddRange(scope.Children(node).Where(child => test.IsTrue(child, scope)));
}
