using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A condition that a filter has for a node.</summary>
internal abstract class PathTest
{
    public abstract bool IsTrue(JToken current, PathScope scope);
}
