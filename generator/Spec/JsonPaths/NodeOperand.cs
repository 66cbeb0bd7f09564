using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>The one node that a query selects: a query of one node, or the function <c>value</c>.</summary>
internal sealed class NodeOperand(PathQuery query) : PathOperand
{
    public override JToken? Value(JToken current, PathScope scope) => query.Select(current, scope) is [var node] ? node : null;
}
