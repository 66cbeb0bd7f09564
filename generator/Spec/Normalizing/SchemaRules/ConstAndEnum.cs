using System.Numerics;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// <c>const</c> is an enum of one value; null among the values means nullable; values without a type tell their type.
/// </summary>
internal static class ConstAndEnum
{
    public static void Apply(Draft draft)
    {
        if (draft.Find("const") is { } single)
        {
            draft.Remove("const");
            if (single.Value is JValue)
            {
                draft.Set("enum", new DraftMember(new JArray(single.Value), single.Pointer));
            }
        }

        if (draft.Find("enum") is not { Value: JArray values } member)
        {
            return;
        }

        var others = values.Where(static value => value.Type != JTokenType.Null).ToList();
        if (others.Count < values.Count)
        {
            draft.Set("nullable", new JValue(true));
        }

        // An enum of objects or arrays says nothing that a client could use.
        if (others.Count == 0 || others.Any(static value => value is not JValue))
        {
            draft.Remove("enum");
            return;
        }

        if (others.Count < values.Count)
        {
            draft.Set("enum", new DraftMember(new JArray(others), member.Pointer));
        }

        if (!draft.Has("type") && TypeOf(others) is { } type)
        {
            draft.Set("type", new JValue(type));
        }
    }

    private static string? TypeOf(List<JToken> values)
    {
        var types = values.Select(static value => ((JValue)value).Value switch
        {
            string => "string",
            bool => "boolean",
            long or BigInteger => "integer",
            decimal or double => "number",
            _ => null,
        }).Distinct().ToList();
        return types.Count == 1 ? types[0] : null;
    }
}
