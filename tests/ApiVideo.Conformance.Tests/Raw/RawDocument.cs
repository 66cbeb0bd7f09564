using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>A document as its text says it: read, and its references followed, without anything of the generator.</summary>
internal sealed class RawDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly Dictionary<string, JsonNode> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, string> _paths = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<JsonNode, RawSchema> _schemas = new(ReferenceEqualityComparer.Instance);

    private RawDocument(DocumentFiles files)
    {
        foreach (var file in files.Others.Append(files.Main))
        {
            var node = YamlText.Read(file.Text.Content);
            _files[file.Path] = node;
            _paths[node] = file.Path;
        }

        Root = _files[files.Main.Path].AsObject();
        Dialect = Root.ContainsKey("swagger") ? Dialect.Swagger2
            : Text(Root["openapi"])?.StartsWith("3.0", StringComparison.Ordinal) == true ? Dialect.OpenApi30
            : Dialect.OpenApi31;
    }

    public JsonObject Root { get; }

    public Dialect Dialect { get; }

    public static RawDocument Load(DocumentFiles files) => new(files);

    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node is JsonValue ? node.ToString() : null;

    public static bool? Flag(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    /// <summary>Gives what was read of a schema, or reads it.</summary>
    public RawSchema Known(JsonNode node, Func<RawSchema> read)
    {
        if (!_schemas.TryGetValue(node, out var schema))
        {
            schema = read();
            _schemas.Add(node, schema);
        }

        return schema;
    }

    /// <summary>Gives the object, or what it refers to; null where that is nowhere, or no object.</summary>
    public JsonObject? Follow(JsonNode? node)
    {
        for (var steps = 0; steps < 100; steps++)
        {
            if (node is not JsonObject members || Text(members["$ref"]) is not { } reference || members["$ref"] is not JsonValue)
            {
                return node as JsonObject;
            }

            node = Target(members, reference);
        }

        return null;
    }

    /// <summary>Gives what a reference stands for.</summary>
    public JsonNode? Target(JsonNode from, string reference)
    {
        var parts = reference.Split('#', 2);

        // What was put together here, of the form fields of 2.0, has no file of its own.
        var node = _paths.ContainsKey(from.Root) ? from.Root : Root;
        if (parts[0].Length > 0)
        {
            var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(_paths[node])!, Uri.UnescapeDataString(parts[0])));
            if (!_files.TryGetValue(path, out node))
            {
                return null;
            }
        }

        foreach (var segment in (parts.Length > 1 ? parts[1] : "").Split('/').Skip(1).Select(Unescape))
        {
            node = node switch
            {
                JsonObject members => Follow(members)?[segment] ?? members[segment],
                JsonArray items when int.TryParse(segment, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    public IEnumerable<RawOperation> Operations()
    {
        foreach (var (path, item) in Root["paths"] as JsonObject ?? [])
        {
            if (!path.StartsWith('/') || Follow(item) is not { } pathItem)
            {
                continue;
            }

            foreach (var method in Methods)
            {
                // The specification knows no references here, but documents in many files use them.
                if (Follow(pathItem[method]) is { } operation)
                {
                    yield return new RawOperation(this, path, method, pathItem, operation);
                }
            }
        }
    }

    private static string Unescape(string segment)
    {
        var text = Uri.UnescapeDataString(segment);
        return text.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }
}
