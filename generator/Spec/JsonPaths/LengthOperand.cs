using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>The function <c>length</c> of a text (in Unicode characters), an array or an object.</summary>
internal sealed class LengthOperand(PathOperand operand) : PathOperand
{
    public override JToken? Value(JToken current, PathScope scope) => operand.Value(current, scope) switch
    {
        JValue { Value: string text } => new JValue((long)(text.Length - Enumerable.Range(1, Math.Max(0, text.Length - 1)).Count(i => char.IsSurrogatePair(text, i - 1)))),
        JContainer container => new JValue((long)container.Count),
        _ => null,
    };
}
