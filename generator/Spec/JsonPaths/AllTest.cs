using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Tests between which <c>&amp;&amp;</c> stands.</summary>
internal sealed class AllTest(IReadOnlyList<PathTest> tests) : PathTest
{
    public override bool IsTrue(JToken current, PathScope scope) => tests.All(test => test.IsTrue(current, scope));
}
