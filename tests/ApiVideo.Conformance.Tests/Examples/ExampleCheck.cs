using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApiVideo.Conformance.Tests.Raw;

namespace ApiVideo.Conformance.Tests.Examples;

/// <summary>
/// Sends an example through reading and writing. What does not come back equal is excused by a rule alone: that the example
/// contradicts its own schema in that very place, or that .NET has no room for the value.
/// </summary>
internal sealed partial class ExampleCheck(CompiledClient client, RawDocument document)
{
    private readonly SchemaValidator _validator = new(document);

    public static List<ExampleResult> Run(CompiledClient client, RawDocument document)
    {
        var check = new ExampleCheck(client, document);
        return [.. new DocumentExamples(client, document).All().Select(check.Check).OfType<ExampleResult>()];
    }

    /// <summary>Gives what came of the example; null where System.Text.Json is not given its type.</summary>
    private ExampleResult? Check(Example example)
    {
        if (client.TypeInfo(example.Type) is not { } info)
        {
            return null;
        }

        var json = example.Value?.ToJsonString() ?? "null";
        try
        {
            var value = JsonSerializer.Deserialize(json, info);
            var written = JsonSerializer.SerializeToElement(value, info);
            using var before = JsonDocument.Parse(json);
            return JsonComparison.Difference(client, example.Type, before.RootElement, written) is { } difference
                ? Judge(example, difference, PathOf(difference), missing: null)
                : new ExampleResult(example.Place, Difference: null, Reason: null);
        }
        catch (JsonException exception)
        {
            var offset = Offset().Match(exception.Message);
            var path = offset.Success ? PathAt(json, long.Parse(offset.Groups[1].Value, CultureInfo.InvariantCulture)) : null;
            var missing = Missing().Match(exception.Message);
            return Judge(example, $"{path}: {exception.Message}", path, missing.Success ? missing.Groups[1].Value : null);
        }
    }

    private ExampleResult Judge(Example example, string difference, string? path, string? missing)
    {
        var violation = _validator.Violations(example.Schema, example.Value).Find(violation => missing is not null
            ? violation.What == "lacks " + missing
            : path is not null && (violation.Path == path || path.StartsWith(violation.Path + ".", StringComparison.Ordinal) || path.StartsWith(violation.Path + "[", StringComparison.Ordinal)));
        var reason = violation is not null ? $"the example contradicts its schema: {violation}"
            : WideInteger().IsMatch(difference) ? "an integer without a format has 32 bits"
            : RefusedUri().IsMatch(difference) ? "an address that System.Uri refuses"
            : IsSinglePrecision(difference) ? "a number of single precision has seven digits"
            : LongFraction().IsMatch(difference) ? "a point in time has seven digits of a second"
            : null;
        return new ExampleResult(example.Place, difference, reason);
    }

    private static bool IsSinglePrecision(string difference)
    {
        var numbers = Numbers().Match(difference);
        return numbers.Success && numbers.Groups[1].Length > 8
            && float.Parse(numbers.Groups[1].Value, CultureInfo.InvariantCulture).Equals(float.Parse(numbers.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    private static string PathOf(string difference) => difference[..difference.IndexOf(": ", StringComparison.Ordinal)];

    /// <summary>Gives the way to the value that starts at a byte of the text.</summary>
    private static string? PathAt(string json, long offset)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var path = new Stack<(string? Name, int Index)>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                path.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path.Pop();
                path.Push((reader.GetString(), 0));
                continue;
            }

            if (path.Count > 0 && path.Peek() is (null, var index))
            {
                path.Pop();
                path.Push((null, index + 1));
            }

            if (reader.TokenStartIndex == offset)
            {
                return "$" + string.Concat(path.Reverse().Select(step => step.Name is { } name ? "." + name : string.Create(CultureInfo.InvariantCulture, $"[{step.Index}]")));
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Push((null, -1));
            }
        }

        return null;
    }

    [GeneratedRegex(@"at byte (\d+)\.")]
    private static partial Regex Offset();

    [GeneratedRegex("lacks its required member \"(.*)\"")]
    private static partial Regex Missing();

    [GeneratedRegex("Expected an integer of 32 bits, found a number")]
    private static partial Regex WideInteger();

    [GeneratedRegex(@": (-?\d+\.\d+(?:[eE][+-]?\d+)?) became (-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$")]
    private static partial Regex Numbers();

    [GeneratedRegex("Expected a URI, found a string that is not one")]
    private static partial Regex RefusedUri();

    [GeneratedRegex(@": ""[^""]*:\d\d\.\d{8,}[^""]*"" became """)]
    private static partial Regex LongFraction();
}
