using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Selects some of the children of a node.</summary>
internal abstract class PathSelector
{
    public abstract void Select(JToken node, PathScope scope, List<JToken> selected);
}
