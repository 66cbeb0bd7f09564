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

        Limit(draft, "exclusiveMinimum");
        Limit(draft, "exclusiveMaximum");
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
