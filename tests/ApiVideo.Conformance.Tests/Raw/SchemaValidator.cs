using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>
/// Checks values against schemas as the document has them, for what decides whether a typed reader can take a value: types,
/// null, required members, formats, items and choices.
/// </summary>
internal sealed class SchemaValidator(RawDocument document)
{
    private const int Deepest = 64;

    public List<Violation> Violations(JsonObject? schema, JsonNode? value)
    {
        var violations = new List<Violation>();
        Check(schema, value, "$", depth: 0, violations);
        return violations;
    }

    private void Check(JsonObject? schema, JsonNode? value, string path, int depth, List<Violation> violations)
    {
        if (schema is null || depth > Deepest)
        {
            return;
        }

        var read = RawSchema.Read(document, schema);
        if (value is null)
        {
            if (!AllowsNull(read))
            {
                violations.Add(new Violation(path, "is null"));
            }

            return;
        }

        foreach (var part in read.Parts)
        {
            CheckType(part, value, path, violations);
            CheckChoices(part, value, path, depth, violations);
        }

        if (value is JsonObject members)
        {
            CheckMembers(read, members, path, depth, violations);
        }
        else if (value is JsonArray items && read.Items is { } item)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Check(item, items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), depth + 1, violations);
            }
        }
    }

    private bool AllowsNull(RawSchema read) =>
        read.Parts.Count == 0
        || read.Parts.Any(part => RawDocument.Flag(part["nullable"]) == true || RawDocument.Flag(part["x-nullable"]) == true
            || (part["type"] is JsonArray types && types.Any(type => RawDocument.Text(type) == "null")) || RawDocument.Text(part["type"]) == "null"
            || (part["enum"] is JsonArray values && values.Any(known => known is null)))
        || read.Choices.Exists(choice => AllowsNull(RawSchema.Read(document, choice)))
        || (read.Types.Count == 0 && read.Choices.Count == 0 && read["enum"] is null && read["const"] is null);

    private static void CheckType(JsonObject part, JsonNode value, string path, List<Violation> violations)
    {
        var types = part["type"] switch
        {
            JsonArray several => several.Select(type => RawDocument.Text(type)!).ToList(),
            JsonValue one => [RawDocument.Text(one)!],
            _ => part["properties"] is JsonObject ? ["object"] : part["items"] is JsonObject ? ["array"] : [],
        };
        if (types.Count > 0 && !types.Exists(type => IsOfType(type, value)))
        {
            violations.Add(new Violation(path, $"is no {string.Join(" or ", types)}"));
        }
        else if (types.Count <= 1 && !HasFormat(RawDocument.Text(part["format"]), value))
        {
            violations.Add(new Violation(path, $"is no {part["format"]}"));
        }
    }

    private static bool IsOfType(string type, JsonNode value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value.GetValueKind() == JsonValueKind.String,
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value.GetValueKind() == JsonValueKind.Number,
        "integer" => value.GetValueKind() == JsonValueKind.Number && Number(value) is { } number && Math.Floor(number) == number,
        "null" => false,
        _ => true,
    };

    private static bool HasFormat(string? format, JsonNode value) => (format, value.GetValueKind()) switch
    {
        ("int32", JsonValueKind.Number) => Number(value) is >= int.MinValue and <= int.MaxValue,
        ("date-time" or "date", JsonValueKind.String) => DateTimeOffset.TryParse(RawDocument.Text(value), CultureInfo.InvariantCulture, out _),
        ("uuid", JsonValueKind.String) => Guid.TryParse(RawDocument.Text(value), out _),
        ("byte", JsonValueKind.String) => Convert.TryFromBase64String(RawDocument.Text(value)!, new byte[RawDocument.Text(value)!.Length], out _),
        _ => true,
    };

    private static double? Number(JsonNode value) => double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void CheckMembers(RawSchema read, JsonObject members, string path, int depth, List<Violation> violations)
    {
        foreach (var name in read.Required.Where(name => !members.ContainsKey(name)))
        {
            violations.Add(new Violation(path, $"lacks {name}"));
        }

        foreach (var (name, member) in members)
        {
            var schema = read.Properties.GetValueOrDefault(name) ?? read["additionalProperties"] as JsonObject;
            Check(schema, member, $"{path}.{name}", depth + 1, violations);
        }
    }

    private void CheckChoices(JsonObject part, JsonNode value, string path, int depth, List<Violation> violations)
    {
        var discriminator = RawDocument.Text((part["discriminator"] as JsonObject)?["propertyName"]);
        foreach (var choices in new[] { part["oneOf"], part["anyOf"] }.OfType<JsonArray>())
        {
            var failed = new List<Violation>();
            var isTaken = false;
            foreach (var choice in choices.OfType<JsonObject>().Where(choice => discriminator is null || IsMeant(part, choice, value[discriminator])))
            {
                var found = new List<Violation>();
                Check(choice, value, path, depth + 1, found);
                isTaken |= found.Count == 0;
                failed.AddRange(found);
            }

            if (!isTaken)
            {
                violations.AddRange(failed);
            }
        }
    }

    // A case that a discriminator's text does not name is not the one to complain about.
    private static bool IsMeant(JsonObject part, JsonObject choice, JsonNode? text)
    {
        var reference = RawDocument.Text(choice["$ref"]);
        if (reference is null || RawDocument.Text(text) is not { } name)
        {
            return true;
        }

        var mapped = RawDocument.Text((part["discriminator"]!["mapping"] as JsonObject)?[name]) ?? name;
        return reference == mapped || reference.EndsWith("/" + mapped, StringComparison.Ordinal);
    }
}
