using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Determines whether a query selects something; null is something.</summary>
internal sealed class ExistenceTest(PathQuery query) : PathTest
{
    public override bool IsTrue(JToken current, PathScope scope) => query.Select(current, scope).Count > 0;
}
