using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// <c>oneOf: [{const: 1, title: Small}, …]</c> is how 3.1 gives the values of an enum names and descriptions; as an enum it
/// is one in every dialect.
/// </summary>
internal static class ConstantChoices
{
    public static void Apply(Draft draft)
    {
        foreach (var choice in new[] { "oneOf", "anyOf" })
        {
            if (draft.Find(choice) is { Value: JArray { Count: > 1 } branches } member && !draft.Has("enum") && !draft.Has("properties")
                && Constants(branches) is { } constants)
            {
                draft.Remove(choice);
                Write(draft, constants, member.Pointer);
            }
        }
    }

    private static void Write(Draft draft, List<(JValue Value, string? Title, string? Description)> constants, SpecPointer at)
    {
        draft.Set("enum", new DraftMember(new JArray(constants.Select(static constant => constant.Value)), at));
        if (!draft.Has("type"))
        {
            draft.Set("type", new DraftMember(new JValue(constants[0].Value.Type == JTokenType.String ? "string" : "integer"), at));
        }

        // Texts name themselves; numbers need the titles.
        if (constants[0].Value.Type == JTokenType.Integer && constants.All(static constant => !string.IsNullOrWhiteSpace(constant.Title)))
        {
            draft.Set("x-enum-varnames", new DraftMember(new JArray(constants.Select(static constant => constant.Title)), at));
        }

        if (constants.Any(static constant => !string.IsNullOrWhiteSpace(constant.Description)))
        {
            draft.Set("x-enum-descriptions", new DraftMember(new JArray(constants.Select(static constant => constant.Description ?? "")), at));
        }
    }

    /// <summary>Gets the constants; null unless every branch is one, all texts or all integers.</summary>
    private static List<(JValue Value, string? Title, string? Description)>? Constants(JArray branches)
    {
        var constants = new List<(JValue Value, string? Title, string? Description)>();
        foreach (var branch in branches.Where(static branch => !NullBranch.IsNullBranch("oneOf", branch)))
        {
            if (branch is not JObject schema || ConstantOf(schema) is not { Type: JTokenType.String or JTokenType.Integer } value)
            {
                return null;
            }

            constants.Add((value, Text(schema["title"]), Text(schema["description"])));
        }

        return constants.Count > 0 && constants.Select(static constant => constant.Value.Type).Distinct().Count() == 1 ? constants : null;
    }

    private static JValue? ConstantOf(JObject schema) =>
        schema["$ref"] is not null || schema["properties"] is not null ? null
            : schema["const"] as JValue ?? (schema["enum"] is JArray { Count: 1 } single ? single[0] as JValue : null);

    private static string? Text(JToken? value) => value is JValue { Value: string text } ? text : null;
}
