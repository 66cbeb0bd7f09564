using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>The functions <c>match</c> (the whole text) and <c>search</c> (a part of it).</summary>
internal sealed class MatchTest(PathOperand text, PathOperand pattern, bool isWhole) : PathTest
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public override bool IsTrue(JToken current, PathScope scope)
    {
        if (text.Value(current, scope) is not JValue { Value: string subject } || pattern.Value(current, scope) is not JValue { Value: string expression })
        {
            return false;
        }

        try
        {
            return Regex.IsMatch(subject, Translate(expression, isWhole), RegexOptions.CultureInvariant, Limit);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonPathException("the regular expression '" + expression + "' takes too long");
        }
        catch (ArgumentException)
        {
            throw new JsonPathException("'" + expression + "' is not a regular expression");
        }
    }

    // A dot of RFC 9485 is any character but a line's end, and one character may be two of .NET's.
    private static string Translate(string expression, bool isWhole)
    {
        var result = new System.Text.StringBuilder();
        var isInClass = false;
        for (var i = 0; i < expression.Length; i++)
        {
            if (expression[i] == '\\' && i + 1 < expression.Length)
            {
                result.Append(expression, i++, 2);
                continue;
            }

            isInClass = expression[i] switch { '[' => true, ']' => false, _ => isInClass };
            if (expression[i] == '.' && !isInClass)
            {
                result.Append(@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\r\n])");
            }
            else
            {
                result.Append(expression[i]);
            }
        }

        return isWhole ? @"\A(?:" + result + @")\z" : result.ToString();
    }
}
