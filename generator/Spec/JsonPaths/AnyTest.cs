using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Tests between which <c>||</c> stands.</summary>
internal sealed class AnyTest(IReadOnlyList<PathTest> tests) : PathTest
{
    public override bool IsTrue(JToken current, PathScope scope) => tests.Any(test => test.IsTrue(current, scope));
}
