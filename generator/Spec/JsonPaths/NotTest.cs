using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>A test after <c>!</c>.</summary>
internal sealed class NotTest(PathTest test) : PathTest
{
    public override bool IsTrue(JToken current, PathScope scope) => !test.IsTrue(current, scope);
}
