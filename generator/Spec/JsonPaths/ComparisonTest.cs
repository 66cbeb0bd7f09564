using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Compares two values, each of which may be nothing at all.</summary>
internal sealed class ComparisonTest(PathOperand left, string sign, PathOperand right) : PathTest
{
    public override bool IsTrue(JToken current, PathScope scope)
    {
        var one = left.Value(current, scope);
        var other = right.Value(current, scope);
        return sign switch
        {
            "==" => PathValues.AreEqual(one, other, scope),
            "!=" => !PathValues.AreEqual(one, other, scope),
            "<" => PathValues.IsLess(one, other),
            ">" => PathValues.IsLess(other, one),
            "<=" => PathValues.IsLess(one, other) || PathValues.AreEqual(one, other, scope),
            _ => PathValues.IsLess(other, one) || PathValues.AreEqual(one, other, scope),
        };
    }
}
