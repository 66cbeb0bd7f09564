using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary><c>anyOf: [X, {type: null}]</c> is how 3.1 says "X or null"; 3.0 has <c>nullable</c> for it.</summary>
internal static class NullBranch
{
    private const int MaxUnfolded = 16;

    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "$comment",
    };

    public static void Apply(Draft draft)
    {
        for (var round = 0; round < MaxUnfolded; round++)
        {
            if (!Apply(draft, "anyOf") && !Apply(draft, "oneOf"))
            {
                return;
            }
        }
    }

    /// <summary>True if another union may have come to the surface.</summary>
    private static bool Apply(Draft draft, string union)
    {
        if (draft.Find(union) is not { Value: JArray branches } member)
        {
            return false;
        }

        var others = Enumerable.Range(0, branches.Count).Where(index => !IsNull(branches[index])).ToList();
        if (others.Count == branches.Count || others.Count == 0)
        {
            return false;
        }

        draft.Set("nullable", new JValue(true));
        if (others.Count == 1 && branches[others[0]] is JObject branch && IsOnlyStructure(draft, union))
        {
            draft.Remove(union);
            Unfold(draft, branch, member.Pointer.Child(others[0]));
            return true;
        }

        // The writer leaves the null branches out, so that the others keep their numbers.
        return false;
    }

    private static void Unfold(Draft draft, JObject branch, SpecPointer at)
    {
        foreach (var property in branch.Properties().Where(property => !draft.Has(property.Name)))
        {
            draft.Set(property.Name, new DraftMember(property.Value, at.Child(property.Name)));
        }
    }

    private static bool IsOnlyStructure(Draft draft, string union) =>
        draft.Names.All(name => name == union || Annotations.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal));

    public static bool IsNullBranch(string member, JToken branch) => member is "anyOf" or "oneOf" && IsNull(branch);

    private static bool IsNull(JToken branch) => branch is JObject schema && (
        schema["type"] is JValue { Value: "null" } ||
        (schema["type"] is JArray { Count: 1 } types && types[0] is JValue { Value: "null" }) ||
        (schema["enum"] is JArray { Count: 1 } values && values[0].Type == JTokenType.Null) ||
        (schema.Property("const") is { Value.Type: JTokenType.Null }));
}
