using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A value that is written in the path.</summary>
internal sealed class LiteralOperand(JValue value) : PathOperand
{
    public override JToken Value(JToken current, PathScope scope) => value;
}
