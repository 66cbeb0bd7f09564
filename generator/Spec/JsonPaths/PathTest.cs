using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>What a filter asks of a node.</summary>
internal abstract class PathTest
{
    public abstract bool IsTrue(JToken current, PathScope scope);
}
