using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Reads the tests of filters.</summary>
internal sealed class FilterParser(PathText text, PathParser queries)
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">"];

    public PathTest Any() => text.Nested(() => Joined("||", () => Joined("&&", Single, static tests => new AllTest(tests)), static tests => new AnyTest(tests)));

    private PathTest Joined(string sign, Func<PathTest> read, Func<IReadOnlyList<PathTest>, PathTest> join)
    {
        var tests = new List<PathTest> { read() };
        while (TakeAfterBlanks(sign))
        {
            text.SkipBlanks();
            tests.Add(read());
        }

        return tests.Count == 1 ? tests[0] : join(tests);
    }

    private PathTest Single()
    {
        if (!text.Take("!"))
        {
            return text.Next == '(' ? Parenthesized() : Comparison();
        }

        text.SkipBlanks();
        return new NotTest(text.Next == '(' ? Parenthesized() : Test(Term()));
    }

    private PathTest Parenthesized()
    {
        text.Expect("(");
        text.SkipBlanks();
        var test = Any();
        text.SkipBlanks();
        text.Expect(")");
        return test;
    }

    private PathTest Comparison()
    {
        var left = Term();
        if (left is PathTest || Signs.FirstOrDefault(TakeAfterBlanks) is not { } sign)
        {
            return Test(left);
        }

        text.SkipBlanks();
        return new ComparisonTest(Operand(left), sign, Operand(Term()));
    }

    private PathTest Test(object term) => term switch
    {
        PathTest test => test,
        PathQuery query => new ExistenceTest(query),
        _ => throw text.Expected("a comparison"),
    };

    private PathOperand Operand(object term) => term switch
    {
        PathOperand operand => operand,
        PathQuery { IsSingular: true } query => new NodeOperand(query),
        PathQuery => throw new JsonPathException("only a path to a single node can be compared"),
        _ => throw text.Expected("a value"),
    };

    /// <summary>Reads a query, a literal or a function. What it may be used for depends on what stands around it.</summary>
    private object Term()
    {
        if (text.Next is '@' or '$')
        {
            return Query();
        }

        if (text.Next is '"' or '\'')
        {
            return new LiteralOperand(new JValue(text.Quoted()));
        }

        if (text.BeginsInteger)
        {
            return Number();
        }

        var start = text.Position;
        var word = text.While(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
        if (text.Take("("))
        {
            return text.Nested(() => Function(word));
        }

        if (word is "true" or "false" or "null")
        {
            return new LiteralOperand(ScalarReader.Read(word));
        }

        text.Position = start;
        throw text.Expected("a test");
    }

    private PathQuery Query() => text.Nested(() => queries.Query(isRelative: text.Take("@") || !text.Take("$")));

    private LiteralOperand Number()
    {
        var start = text.Position;
        var digits = text.While(static c => c is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E');
        var whole = digits.TrimStart('-');
        var isNumber = digits.Length - whole.Length <= 1 && whole.Length > 0 && whole[0] is >= '0' and <= '9' &&
            !(whole.Length > 1 && whole[0] == '0' && whole[1] is >= '0' and <= '9') &&
            !whole.EndsWith(".", StringComparison.Ordinal) && whole.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0;
        if (!isNumber || ScalarReader.Read(digits) is not { Type: JTokenType.Integer or JTokenType.Float } value)
        {
            text.Position = start;
            throw text.Expected("a number");
        }

        return new LiteralOperand(value);
    }

    private object Function(string name)
    {
        object result;
        switch (name)
        {
            case "length":
                result = new LengthOperand(Operand(Argument()));
                break;
            case "count":
                result = new CountOperand(Nodes());
                break;
            case "value":
                result = new NodeOperand(Nodes());
                break;
            case "match" or "search":
                var subject = Operand(Argument());
                text.Expect(",");
                result = new MatchTest(subject, Operand(Argument()), isWhole: name == "match");
                break;
            default:
                throw new JsonPathException("there is no function '" + name + "'");
        }

        text.Expect(")");
        return result;
    }

    private PathQuery Nodes() => Argument() as PathQuery ?? throw text.Expected("a path as the argument");

    private object Argument()
    {
        text.SkipBlanks();
        var argument = Term();
        text.SkipBlanks();
        return argument;
    }

    private bool TakeAfterBlanks(string sign)
    {
        var start = text.Position;
        text.SkipBlanks();
        if (text.Take(sign))
        {
            return true;
        }

        text.Position = start;
        return false;
    }
}
