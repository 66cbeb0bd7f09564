using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// Numbers that servers read from text too are numbers: <c>type: [integer, string]</c> with a pattern of digits, the same
/// without its type, and a choice of a number and text or the names of what is none. .NET's servers write every number so.
/// </summary>
internal static class NumberTexts
{
    private static readonly string[] Choices = ["anyOf", "oneOf"];
    private static readonly string[] Structure = ["properties", "required", "additionalProperties", "items", "prefixItems", "allOf", "enum", "const", "$ref", "anyOf", "oneOf"];
    private static readonly string[] Names = ["NaN", "Infinity", "-Infinity"];

    public static void Apply(Draft draft, NormalizerContext context)
    {
        foreach (var choice in Choices)
        {
            ApplyToChoice(draft, choice);
        }

        if (!Structure.Any(draft.Has) && NumberOf(draft.Value("type"), draft.Text("pattern"), draft.Text("format")) is { } type)
        {
            draft.Set("type", new JValue(type));
            draft.Mark(Marks.Number, "text");
        }

        if (draft.MarkOf(Marks.Number) is "text")
        {
            ApplyPattern(draft, context);
        }
    }

    /// <summary>The pattern is about the text. Such a server calls its decimals doubles as well; only the exponent tells them apart.</summary>
    private static void ApplyPattern(Draft draft, NormalizerContext context)
    {
        var isDecimal = context.Sources.Root.Options.NumberType == "decimal" && draft.Text("pattern") is { } pattern && pattern.IndexOf('e') < 0;
        draft.Remove("pattern");
        if (isDecimal && draft.Text("type") == "number" && draft.Text("format") is null or "double")
        {
            draft.Set("format", new JValue("decimal"));
        }
    }

    /// <summary>Gets the type of a number that may come as text; null for anything else.</summary>
    private static string? NumberOf(JToken? type, string? pattern, string? format)
    {
        var digits = DigitPatterns.TypeOf(pattern);
        var types = TypesOf(type);
        if (types.Count == 0)
        {
            return digits is not null && (FormatTypes.OfNumber(format) is not null || (format is null && DigitPatterns.IsJsonNumber(pattern)))
                ? FormatTypes.OfNumber(format) ?? digits
                : null;
        }

        var isNumberOrText = types.Contains("string") && types.Count > 1 && types.All(static name => name is "string" or "integer" or "number");
        var isMeant = digits is not null || (pattern is null && FormatTypes.OfNumber(format) is not null);
        return isNumberOrText && isMeant ? types.Contains("number") ? "number" : "integer" : null;
    }

    private static void ApplyToChoice(Draft draft, string choice)
    {
        if (draft.Find(choice) is { Value: JArray { Count: > 1 } branches } member && draft.Value("type") is null or JValue { Value: "object" })
        {
            ApplyToChoice(draft, choice, branches, member);
        }
    }

    private static void ApplyToChoice(Draft draft, string choice, JArray branches, DraftMember member)
    {
        if (Structure.Any(name => name != choice && draft.Has(name)))
        {
            return;
        }

        var values = branches.Where(branch => !NullBranch.IsNullBranch(choice, branch)).ToList();
        var format = draft.Text("format");
        var numbers = values.OfType<JObject>().Where(branch => NumberType(branch, format) is not null).ToList();
        var names = values.OfType<JObject>().Where(IsNames).ToList();
        var areDigits = DigitPatterns.TypeOf(draft.Text("pattern")) is not null || (!draft.Has("pattern") && FormatTypes.OfNumber(format) is not null);
        var texts = values.OfType<JObject>().Where(branch => IsDigits(branch, areDigits)).ToList();
        if (numbers.Count != 1 || names.Count + texts.Count == 0 || 1 + names.Count + texts.Count != values.Count)
        {
            return;
        }

        draft.Remove(choice);
        var at = member.Pointer.Child(branches.IndexOf(numbers[0]));
        draft.Set("type", new DraftMember(new JValue(NumberType(numbers[0], format)!), at));
        draft.Mark(Marks.Number, names.Count > 0 ? "named" : "text");
        foreach (var property in numbers[0].Properties().Where(property => property.Name is not ("type" or "pattern") && !draft.Has(property.Name)))
        {
            draft.Set(property.Name, new DraftMember(property.Value, at.Child(property.Name)));
        }

        if (values.Count < branches.Count || values.OfType<JObject>().Any(IsNullable))
        {
            draft.Set("nullable", new JValue(true));
        }
    }

    private static string? NumberType(JObject branch, string? format)
    {
        if (Structure.Any(name => branch[name] is not null))
        {
            return null;
        }

        var types = TypesOf(branch["type"]);
        return types.Count > 0 && types.All(static name => name is "integer" or "number")
            ? types.Contains("number") ? "number" : "integer"
            : NumberOf(branch["type"], Text(branch["pattern"]), Text(branch["format"]) ?? format);
    }

    private static bool IsNames(JObject branch) =>
        branch["enum"] is JArray { Count: > 0 } values && TypesOf(branch["type"]).All(static type => type == "string")
        && values.All(static value => value.Type == JTokenType.Null || (value is JValue { Value: string name } && Names.Contains(name)));

    private static bool IsDigits(JObject branch, bool areDigits) =>
        TypesOf(branch["type"]) is ["string"] && branch["enum"] is null && branch["const"] is null
        && (areDigits || DigitPatterns.TypeOf(Text(branch["pattern"])) is not null || FormatTypes.OfNumber(Text(branch["format"])) is not null);

    private static bool IsNullable(JObject branch) =>
        branch["nullable"] is JValue { Value: true }
        || (branch["type"] is JArray types && types.Any(static type => type is JValue { Value: "null" }))
        || (branch["enum"] is JArray values && values.Any(static value => value.Type == JTokenType.Null));

    private static List<string> TypesOf(JToken? type) => type switch
    {
        JArray list => [.. list.OfType<JValue>().Select(static name => name.Value).OfType<string>().Where(static name => name != "null")],
        JValue { Value: string name } => [name],
        _ => [],
    };

    private static string? Text(JToken? value) => value is JValue { Value: string text } ? text : null;
}
