using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A value that a filter compares.</summary>
internal abstract class PathOperand
{
    /// <summary>Gets the value; null where there is nothing, which is not the same as JSON's null.</summary>
    public abstract JToken? Value(JToken current, PathScope scope);
}
