using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary><c>x-nullable</c>, and a type list with <c>null</c>, are <c>nullable</c> in 3.0.</summary>
internal static class Nullability
{
    public static void Apply(Draft draft)
    {
        if (draft.Find("x-nullable") is { } vendor)
        {
            draft.Remove("x-nullable");
            if (!draft.Has("nullable"))
            {
                draft.Set("nullable", vendor);
            }
        }

        if (draft.Find("type") is not { Value: JArray types } member)
        {
            return;
        }

        var others = types.Where(static type => type is not JValue { Value: "null" or null }).ToList();
        if (others.Count < types.Count)
        {
            draft.Set("nullable", new JValue(true));
        }

        JToken type = others.Count == 1 ? new JValue((JValue?)(others[0] as JValue) ?? new JValue("")) : new JArray(others);
        if (others.Count == 0)
        {
            draft.Remove("type");
        }
        else
        {
            draft.Set("type", member with { Value = type });
        }
    }
}
