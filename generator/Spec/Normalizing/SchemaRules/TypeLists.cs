using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// <c>type: [string, object]</c> is a choice: 3.0 has <c>anyOf</c> for it. Each branch takes what says something about its
/// kind of JSON; what is said of all stays outside.
/// </summary>
internal static class TypeLists
{
    private static readonly HashSet<string> OfObjects = new(StringComparer.Ordinal)
    {
        "properties", "required", "additionalProperties", "patternProperties", "unevaluatedProperties", "discriminator", "minProperties", "maxProperties",
    };

    private static readonly HashSet<string> OfArrays = new(StringComparer.Ordinal) { "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "unevaluatedItems" };

    private static readonly HashSet<string> OfTexts = new(StringComparer.Ordinal)
    {
        "format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType",
    };

    private static readonly HashSet<string> OfNumbers = new(StringComparer.Ordinal)
    {
        "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    };

    public static void Apply(Draft draft)
    {
        if (draft.Find("type") is not { Value: JArray types } member || draft.Has("anyOf") || draft.Has("oneOf") || draft.Has("allOf"))
        {
            return;
        }

        var names = types.Values<string>().OfType<string>().ToList();
        if (names.Count < 2 || names.All(static name => name is "integer" or "number"))
        {
            return;
        }

        // Every integer is a number, so the two are one branch.
        var kinds = names.Contains("number") ? names.Where(static name => name != "integer").ToList() : names;
        var branches = new JArray(kinds.Select(kind => Branch(draft, kind)));
        foreach (var name in OfObjects.Concat(OfArrays).Concat(OfTexts).Concat(OfNumbers).Concat(["type", "enum", "const"]))
        {
            draft.Remove(name);
        }

        draft.Set("anyOf", new DraftMember(branches, member.Pointer));
    }

    private static JObject Branch(Draft draft, string kind)
    {
        var branch = new JObject { ["type"] = kind };
        foreach (var name in draft.Names.Where(name => Keeps(kind, name)))
        {
            branch[name] = draft.Value(name);
        }

        if (draft.Value("enum") is JArray values)
        {
            var own = values.Where(value => IsOf(kind, value)).ToList();
            if (own.Count > 0)
            {
                branch["enum"] = new JArray(own);
            }
        }

        if (draft.Value("const") is { } constant && IsOf(kind, constant))
        {
            branch["const"] = constant;
        }

        return branch;
    }

    private static bool Keeps(string kind, string name) => kind switch
    {
        "object" => OfObjects.Contains(name),
        "array" => OfArrays.Contains(name),
        "string" => OfTexts.Contains(name),
        "integer" or "number" => OfNumbers.Contains(name),
        _ => false,
    };

    private static bool IsOf(string kind, JToken value) => kind switch
    {
        "string" => value.Type == JTokenType.String,
        "integer" => value.Type == JTokenType.Integer,
        "number" => value.Type is JTokenType.Integer or JTokenType.Float,
        "boolean" => value.Type == JTokenType.Boolean,
        _ => false,
    };
}
