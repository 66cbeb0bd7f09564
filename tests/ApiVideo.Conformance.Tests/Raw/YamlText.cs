using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>Reads YAML, and JSON as a part of it, into a tree, without the generator's own reader.</summary>
internal sealed partial class YamlText
{
    private readonly Parser _parser;
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);

    private YamlText(string text)
    {
        // Lines of spaces only, where YAML wants none or more of them, stop the parser and mean nothing.
        var lines = BlankLines().Replace(text.TrimStart('\ufeff'), "");
        _parser = new Parser(new Scanner(new StringReader(lines), skipComments: true));
    }

    public static JsonNode Read(string text)
    {
        var reader = new YamlText(text);
        reader._parser.Consume<StreamStart>();
        reader._parser.Consume<DocumentStart>();
        return reader.Node() ?? new JsonObject();
    }

    private JsonNode? Node()
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors[alias.Value.Value]?.DeepClone();
        }

        var start = (NodeEvent)_parser.Current!;
        JsonNode? node = start switch
        {
            Scalar => ScalarNode(_parser.Consume<Scalar>()),
            SequenceStart => Sequence(),
            _ => Mapping(),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = node?.DeepClone();
        }

        return node;
    }

    private JsonArray Sequence()
    {
        _parser.Consume<SequenceStart>();
        var array = new JsonArray();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            array.Add(Node());
        }

        return array;
    }

    private JsonObject Mapping()
    {
        _parser.Consume<MappingStart>();
        var members = new JsonObject();
        var merged = new List<JsonObject>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>().Value;
            var value = Node();
            if (key == "<<")
            {
                merged.AddRange(value is JsonArray several ? several.OfType<JsonObject>() : [(JsonObject)value!]);
            }
            else
            {
                members[key] = value;
            }
        }

        foreach (var member in merged.SelectMany(other => other.ToList()).Where(member => !members.ContainsKey(member.Key)))
        {
            members[member.Key] = member.Value?.DeepClone();
        }

        return members;
    }

    private static JsonValue? ScalarNode(Scalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == "tag:yaml.org,2002:str"))
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(value: true),
            "false" or "False" or "FALSE" => JsonValue.Create(value: false),
            _ when Number().IsMatch(text) => Numeric(text),
            _ => JsonValue.Create(text),
        };
    }

    private static JsonValue Numeric(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return JsonValue.Create(whole);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? JsonValue.Create(exact)
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is var binary && double.IsFinite(binary) ? JsonValue.Create(binary) : JsonValue.Create(text);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[ \t]+(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex BlankLines();
}
