using Newtonsoft.Json.Linq;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Spoils the structure of a document that stays JSON: members moved, renamed, replaced, made to refer elsewhere.</summary>
internal static class TreeMutator
{
    private static readonly string[] Names =
    [
        "$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "const", "required", "additionalProperties", "discriminator", "nullable",
        "format", "content", "schema", "headers", "parameters", "in", "name", "x-client-action", "x-client-paginated", "operationId", "tags", "default", "200", "get",
        "", "class", "Acme", "Equals", "prefixItems", "not", "$defs", "example", "readOnly", "deprecated", "style", "mapping", "patternProperties",
    ];

    private static readonly object?[] Scalars =
    [
        null, true, false, 0, -1, 1.5, long.MaxValue, double.NaN, double.PositiveInfinity, "", " ", "string", "object", "array", "integer", "null", "path", "query",
        "header", "body", "binary", "date-time", "int64", "application/json", "default", "*/*", "@", "1", "é", "\u0000", "\ud800", "null", "async", "#", "#/", "https://x/y",
    ];

    public static void Mutate(JObject root, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var nodes = root.Descendants().Where(node => node.Parent is not null).ToList();
            if (nodes.Count > 0)
            {
                Edit(root, nodes, random);
            }
        }
    }

    private static void Edit(JObject root, List<JToken> nodes, Random random)
    {
        var node = nodes[random.Next(nodes.Count)];
        var other = nodes[random.Next(nodes.Count)];
        var copy = (other is JProperty property ? property.Value : other).DeepClone();
        switch (random.Next(8))
        {
            case 0:
                (node.Parent is JProperty parent ? parent : node).Remove();
                break;
            case 1 when node is JProperty named:
                Rename(named, Names[random.Next(Names.Length)]);
                break;
            case 2 when node is JProperty named && other is JProperty { Name: var name }:
                Rename(named, name);
                break;
            case 3 when node is JObject members:
                members[Names[random.Next(Names.Length)]] = copy;
                break;
            case 4 when node is JObject members:
                members["$ref"] = Reference(root, other, random);
                break;
            case 5 when node is JArray items:
                items.Add(copy);
                break;
            case 6 when node is not JProperty:
                node.Replace(copy);
                break;
            default:
                Value(node).Replace(new JValue(Scalars[random.Next(Scalars.Length)]));
                break;
        }
    }

    private static JToken Value(JToken node) => node is JProperty property ? property.Value : node;

    private static void Rename(JProperty property, string name)
    {
        if (((JObject)property.Parent!).Property(name) is null)
        {
            property.Replace(new JProperty(name, property.Value.DeepClone()));
        }
    }

    private static string Reference(JObject root, JToken target, Random random)
    {
        if (random.Next(10) == 0)
        {
            return "#/nowhere";
        }

        var segments = target.AncestorsAndSelf().TakeWhile(node => node != root).Select(Segment).OfType<string>().Reverse();
        return "#/" + string.Join('/', segments);
    }

    private static string? Segment(JToken node) => node switch
    {
        JProperty property => property.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal),
        { Parent: JArray items } => items.IndexOf(node).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
