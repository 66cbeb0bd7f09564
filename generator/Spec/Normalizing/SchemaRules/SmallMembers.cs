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
            draft.Mark(Marks.EmptyObject, true);
        }

        // The names of enum values are known by several extensions.
        Rename(draft, "x-enum-varnames", "x-enumNames");
        Rename(draft, "x-enum-names", "x-enumNames");
        Rename(draft, "x-enum-descriptions", "x-enumDescriptions");
        Limit(draft, "exclusiveMinimum", "minimum", step: 1);
        Limit(draft, "exclusiveMaximum", "maximum", step: -1);
    }

    private static void Rename(Draft draft, string from, string to)
    {
        if (draft.Find(from) is { Value: JArray } member && !draft.Has(to))
        {
            draft.Set(to, member);
        }

        draft.Remove(from);
    }

    /// <summary>A number is a bound of its own since 3.1, and a flag beside the bound before. Of integers it is the bound of the value next to it.</summary>
    private static void Limit(Draft draft, string name, string bound, int step)
    {
        if (draft.Find(name) is not { } member)
        {
            return;
        }

        draft.Remove(name);
        if (ScalarValues.Flag(member.Value) is { } flag)
        {
            draft.Set(name, new DraftMember(new JValue(flag), member.Pointer));
        }
        else if (ScalarValues.Number(member.Value) is not { } limit)
        {
            return;
        }
        else if (draft.Text("type") != "integer")
        {
            draft.Set(name, new DraftMember(new JValue(limit), member.Pointer));
        }
        else if (!draft.Has(bound))
        {
            draft.Set(bound, new DraftMember(new JValue((step > 0 ? decimal.Floor(limit) : decimal.Ceiling(limit)) + step), member.Pointer));
        }
    }
}
