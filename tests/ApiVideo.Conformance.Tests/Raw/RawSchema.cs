using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>A schema with its references and <c>allOf</c> folded into one.</summary>
internal sealed class RawSchema
{
    private readonly Dictionary<string, JsonNode?> _words = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _parts = [];

    private RawSchema()
    {
    }

    /// <summary>Gets the schemas that this one is made of, in the order in which they are met.</summary>
    public IReadOnlyList<JsonObject> Parts => _parts;

    public Dictionary<string, JsonObject> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the cases of <c>oneOf</c> and <c>anyOf</c>, not followed.</summary>
    public List<JsonObject> Choices { get; } = [];

    public JsonNode? this[string word] => _words.GetValueOrDefault(word);

    public JsonObject? Items => this["items"] as JsonObject;

    public string? Format => RawDocument.Text(this["format"]);

    public bool IsReadOnly => RawDocument.Flag(this["readOnly"]) == true;

    /// <summary>Gets the types but for null; what is not said is guessed from the other words.</summary>
    public List<string> Types
    {
        get
        {
            var types = this["type"] switch
            {
                JsonArray several => several.Select(type => RawDocument.Text(type)!).Where(type => type != "null").ToList(),
                JsonValue one => [RawDocument.Text(one)!],
                _ => [],
            };
            return types.Count > 0 ? types
                : Properties.Count > 0 || this["additionalProperties"] is JsonObject ? ["object"]
                : Items is not null ? ["array"]
                : [];
        }
    }

    /// <summary>Gets a value indicating whether content as it is, not text, is meant.</summary>
    public bool IsBinary => Types.Contains("file") || (Types.Contains("string") && Format == "binary")
        || (Types is ["string"] or [] && this["contentMediaType"] is not null && this["contentEncoding"] is null && Properties.Count == 0 && !IsTextual(RawDocument.Text(this["contentMediaType"])!));

    /// <summary>Reads a schema, or gives what was read of it before.</summary>
    public static RawSchema Read(RawDocument document, JsonNode? schema) => schema is null ? new RawSchema() : document.Known(schema, () => Make(document, schema));

    private static RawSchema Make(RawDocument document, JsonNode schema)
    {
        var result = new RawSchema();
        result.Add(document, schema, new HashSet<JsonNode>(ReferenceEqualityComparer.Instance));
        return result;
    }

    private static bool IsTextual(string mediaType) => mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType.EndsWith("json", StringComparison.Ordinal) || mediaType.EndsWith("xml", StringComparison.Ordinal);

    private void Add(RawDocument document, JsonNode? schema, HashSet<JsonNode> seen)
    {
        // Words beside a reference count since 3.1.
        if (document.Dialect == Dialect.OpenApi31 && schema is JsonObject sibling && sibling["$ref"] is JsonValue && seen.Add(sibling))
        {
            AddWords(document, sibling, seen);
        }

        if (document.Follow(schema) is { } members && seen.Add(members))
        {
            AddWords(document, members, seen);
        }
    }

    private void AddWords(RawDocument document, JsonObject members, HashSet<JsonNode> seen)
    {
        _parts.Add(members);
        foreach (var part in members["allOf"] as JsonArray ?? [])
        {
            Add(document, part, seen);
        }

        foreach (var (word, value) in members.Where(member => member.Key != "$ref"))
        {
            _words[word] = value;
        }

        foreach (var (name, property) in document.Follow(members["properties"]) ?? [])
        {
            Properties[name] = property as JsonObject ?? [];
        }

        Required.UnionWith((members["required"] as JsonArray ?? []).Where(name => name?.GetValueKind() == JsonValueKind.String).Select(name => RawDocument.Text(name)!));
        Choices.AddRange(((members["oneOf"] as JsonArray) ?? []).Concat((members["anyOf"] as JsonArray) ?? []).OfType<JsonObject>());
    }
}
