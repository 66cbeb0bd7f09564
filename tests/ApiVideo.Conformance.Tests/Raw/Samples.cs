using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>
/// Makes values for a request from schemas, the same in every run: the document's example, an enum's value, the default, what
/// the format asks for, within the bounds; of an object every member, of a choice the first case.
/// </summary>
internal sealed class Samples(RawDocument document)
{
    private const int DeepestOptional = 4;

    // Members that lead to members that lead to members: some documents have millions of them within a few steps.
    private const int ManyValues = 400;
    private const int TooManyValues = 20_000;
    private const int Deepest = 12;
    private const string Text = "a b/c&d=é";
    private const string AsciiText = "a b/c&d=e";

    private int _made;

    /// <summary>Gets or sets a value indicating whether members that only answers have are there too.</summary>
    public bool WithReadOnly { get; init; }

    /// <summary>Gets or sets a value indicating whether texts are ASCII, since headers refuse any other sign.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Gives a value for each case of a choice, for what may be of several types.</summary>
    public IEnumerable<JsonNode> Candidates(JsonObject? schema)
    {
        var read = RawSchema.Read(document, schema);
        var choices = read.Properties.Count == 0 ? read.Choices.Where(SaysType).ToList() : [];
        return choices.Count > 0 ? choices.SelectMany(Candidates)
            : read.Types.Count > 1 ? read.Types.Select(type => OfType(read, type, 0, 0)).OfType<JsonNode>()
            : Of(schema) is { } one ? [one] : [];
    }

    public JsonNode? Of(JsonObject? schema) => Of(schema, depth: 0, index: 0);

    private JsonNode? Of(JsonObject? schema, int depth, int index)
    {
        if (depth > Deepest || ++_made > TooManyValues)
        {
            return null;
        }

        var read = RawSchema.Read(document, schema);
        if (read["const"] is { } constant)
        {
            return constant.DeepClone();
        }

        if (read["enum"] is JsonArray values && values.Where(value => value is not null).ToList() is { Count: > 0 } known)
        {
            return known[index % known.Count]!.DeepClone();
        }

        if (read.Choices.Count > 0 && Choice(read, depth) is { } chosen)
        {
            return chosen;
        }

        return (JsonNode?)Derived(read, depth) ?? OfType(read, read.Types.FirstOrDefault(), depth, index);
    }

    // A base that names what derives from it is one of those, and has what that one requires.
    private JsonObject? Derived(RawSchema read, int depth)
    {
        if (read.Choices.Count > 0 || read.Parts.Count != 1
            || (read["discriminator"] as JsonObject)?["mapping"] is not JsonObject { Count: > 0 } mapping || RawDocument.Text(mapping.First().Value) is not { } target)
        {
            return null;
        }

        var reference = target.Contains('/', StringComparison.Ordinal) ? target : "#/components/schemas/" + target;
        var derived = document.Target(mapping, reference) as JsonObject;
        if (RawSchema.Read(document, derived).Parts.Count < 2 || Of(derived, depth + 1, index: 0) is not JsonObject members)
        {
            return null;
        }

        members[RawDocument.Text(read["discriminator"]!["propertyName"])!] = mapping.First().Key;
        return members;
    }

    private JsonNode? Choice(RawSchema read, int depth)
    {
        foreach (var choice in read.Choices.Where(SaysType))
        {
            if (Of(choice, depth + 1, index: 0) is not { } value)
            {
                continue;
            }

            if (value is JsonObject members)
            {
                AddOwn(read, members, depth);
                SetDiscriminator(read, choice, members);
            }

            return value;
        }

        return null;
    }

    // What says nothing of a type is a condition, such as "one of these members is required".
    private bool SaysType(JsonObject choice)
    {
        var read = RawSchema.Read(document, choice);
        return read.Types.Any(type => type != "null") || read.Choices.Count > 0 || read["enum"] is not null || read["const"] is not null;
    }

    private void AddOwn(RawSchema read, JsonObject members, int depth)
    {
        if (read.Properties.Count > 0 && Object(read, depth) is { } own)
        {
            foreach (var (name, value) in own.Where(member => !members.ContainsKey(member.Key)).ToList())
            {
                members[name] = value?.DeepClone();
            }
        }
    }

    private static void SetDiscriminator(RawSchema read, JsonObject choice, JsonObject members)
    {
        if ((read["discriminator"] as JsonObject)?["propertyName"] is { } property && RawDocument.Text(choice["$ref"]) is { } reference)
        {
            var name = reference.Split('/')[^1];
            var mapped = (read["discriminator"]!["mapping"] as JsonObject ?? []).FirstOrDefault(entry => RawDocument.Text(entry.Value) is { } target && (target == reference || target == name)).Key;
            members[RawDocument.Text(property)!] = mapped ?? name;
        }
    }

    private JsonNode? OfType(RawSchema read, string? type, int depth, int index) => type switch
    {
        "object" => Object(read, depth),
        "array" => Array(read, depth),
        "boolean" => JsonValue.Create(value: true),
        "integer" => JsonValue.Create(Integer(read)),
        "number" => Number(read),
        _ => JsonValue.Create(String(read, index)),
    };

    private JsonObject? Object(RawSchema read, int depth)
    {
        var members = new JsonObject();
        foreach (var (name, property) in read.Properties)
        {
            var isRequired = read.Required.Contains(name);
            if ((!isRequired && (depth >= DeepestOptional || (depth > 0 && _made > ManyValues))) || (RawSchema.Read(document, property).IsReadOnly && !WithReadOnly))
            {
                continue;
            }

            if (Of(property, depth + 1, index: 0) is { } value)
            {
                members[name] = value;
            }
            else if (isRequired)
            {
                return null;
            }
        }

        if (read.Properties.Count == 0 && read["additionalProperties"] is JsonObject values && Of(values, depth + 1, index: 0) is { } entry)
        {
            members["key 1"] = entry;
        }

        return members;
    }

    private JsonArray? Array(RawSchema read, int depth)
    {
        if (read.Items is null)
        {
            return ["a"];
        }

        var items = new[] { Of(read.Items, depth + 1, index: 0), Of(read.Items, depth + 1, index: 1) };
        return items[0] is null ? (depth >= DeepestOptional ? [] : null) : [.. items];
    }

    private static long Integer(RawSchema read)
    {
        var given = Whole(read["example"]) ?? Whole(read["default"]);
        return given ?? (long)Within(read, 3);
    }

    private static JsonValue Number(RawSchema read)
    {
        if (read.Format is "int32" or "int64")
        {
            return JsonValue.Create(Integer(read));
        }

        foreach (var given in new[] { read["example"], read["default"] })
        {
            if (given is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.ToString().Length < 8)
            {
                return JsonValue.Create(decimal.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture) / 1.000000m);
            }
        }

        return JsonValue.Create(Within(read, 2.5m));
    }

    private static decimal Within(RawSchema read, decimal wanted)
    {
        var exclusive = read["exclusiveMinimum"] is JsonValue low && low.GetValueKind() == JsonValueKind.Number ? Bound(read["exclusiveMinimum"]) + 1 : null;
        var minimum = exclusive ?? Bound(read["minimum"]);
        var maximum = Bound(read["maximum"]);
        var result = minimum > wanted ? minimum.Value : wanted;
        return maximum < result ? maximum.Value : result;
    }

    private static decimal? Bound(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
        && Math.Abs(bound) <= int.MaxValue ? bound : null;

    private static long? Whole(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && int.TryParse(value.ToString(), out var whole) ? whole : null;

    private string String(RawSchema read, int index)
    {
        switch (read.Format)
        {
            case "date-time":
                return index == 0 ? "2024-02-29T12:34:56Z" : "1999-12-31T23:59:59Z";
            case "date":
                return "2024-02-29";
            case "time":
                return "12:34:56";
            case "duration":
                return "PT1H30M";
            case "uuid" or "guid":
                return "6f9619ff-8b86-d011-b42d-00c04fc964ff";
            case "byte" or "base64" or "binary":
                return "AQID";
            case "uri" or "url" or "uri-reference":
                return "https://example.com/a?b=c&d=e";
        }

        if (RawDocument.Text(read["contentEncoding"]) is "base64")
        {
            return "AQID";
        }

        var given = (read["example"] ?? (read["examples"] as JsonArray)?.FirstOrDefault() ?? read["default"]) as JsonValue;
        var made = IsAscii ? AsciiText : Text;
        var text = given?.GetValueKind() == JsonValueKind.String && index == 0 && CanBeSent(given.GetValue<string>())
            ? given.GetValue<string>()
            : index == 0 ? made : "blue";
        return text is "." or ".." ? made : text;
    }

    private bool CanBeSent(string text) => text.Length > 0 && !text.AsSpan().ContainsAny('\n', '\r', '\0') && (!IsAscii || System.Text.Ascii.IsValid(text));
}
