using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>Members that have another name in NSwag, or another place.</summary>
internal static class SmallMembers
{
    public static void Apply(Draft draft)
    {
        if (draft.Find("examples") is { Value: JArray { Count: > 0 } examples } member && !draft.Has("example"))
        {
            draft.Set("example", new DraftMember(examples[0], member.Pointer.Child(0)));
        }

        // NSwag keeps no empty list of members apart from none.
        if (draft.Value("properties") is JObject { Count: 0 } && !draft.Has("additionalProperties") && (draft.Text("type") ?? "object") == "object")
        {
            draft.Set(Annotations.EmptyObject, new JValue(true));
        }

        // The names of enum values are known by several extensions, and NSwag reads this one in all its forms.
        Rename(draft, "x-enum-varnames", "x-enumNames");
        Rename(draft, "x-enum-names", "x-enumNames");
        Rename(draft, "x-enum-descriptions", "x-enumDescriptions");
        Limit(draft, "exclusiveMinimum");
        Limit(draft, "exclusiveMaximum");
    }

    private static void Rename(Draft draft, string from, string to)
    {
        if (draft.Find(from) is { Value: JArray } member && !draft.Has(to))
        {
            draft.Set(to, member);
        }

        draft.Remove(from);
    }

    private static void Limit(Draft draft, string name)
    {
        if (draft.Find(name) is { } member)
        {
            draft.Remove(name);
            if ((ScalarValues.Flag(member.Value) ?? ScalarValues.Number(member.Value)) is { } value)
            {
                draft.Set(name, new DraftMember(value, member.Pointer));
            }
        }
    }
}
