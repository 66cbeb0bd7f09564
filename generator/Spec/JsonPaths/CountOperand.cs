using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>The function <c>count</c>: how many nodes a query selects.</summary>
internal sealed class CountOperand(PathQuery query) : PathOperand
{
    public override JToken Value(JToken current, PathScope scope) => new JValue((long)query.Select(current, scope).Count);
}
