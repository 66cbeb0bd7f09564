using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// The branches of a choice. What says nothing of a type is a condition, such as "one of these members is required", and is
/// no branch. A choice within a choice gives its own branches, unless it has a discriminator or is one of objects alone and
/// has a name, for then it is a type of its own that JSON can be told to be of.
/// </summary>
internal static class UnionBranches
{
    private const int MaxDepth = 16;

    private const int MaxBranches = 512;

    public static List<JsonSchema> Of(JsonSchema schema, Func<JsonSchema, bool> isNamed)
    {
        var branches = new List<JsonSchema>();
        Collect(schema, isNamed, branches, depth: 0);
        return branches;
    }

    /// <summary>Determines whether one of the branches takes any JSON.</summary>
    public static bool TakeAnything(JsonSchema schema, Func<JsonSchema, bool> isNamed, Func<JsonSchema, bool> isAnything) => TakeAnything(schema, isNamed, isAnything, depth: 0);

    private static bool TakeAnything(JsonSchema schema, Func<JsonSchema, bool> isNamed, Func<JsonSchema, bool> isAnything, int depth) =>
        schema.OneOf.Concat(schema.AnyOf).Select(SchemaShape.Actual).Any(branch => SchemaShape.HasType(branch)
            ? depth < MaxDepth && branch != schema && IsOpened(branch, isNamed) && TakeAnything(branch, isNamed, isAnything, depth + 1)
            : isAnything(branch));

    private static void Collect(JsonSchema schema, Func<JsonSchema, bool> isNamed, List<JsonSchema> branches, int depth)
    {
        foreach (var branch in schema.OneOf.Concat(schema.AnyOf).Where(SchemaShape.HasType))
        {
            var actual = SchemaShape.Actual(branch);
            if (depth < MaxDepth && branches.Count < MaxBranches && actual != schema && IsOpened(actual, isNamed))
            {
                Collect(actual, isNamed, branches, depth + 1);
            }
            else
            {
                branches.Add(branch);
            }
        }
    }

    private static bool IsOpened(JsonSchema schema, Func<JsonSchema, bool> isNamed) =>
        schema.OneOf.Count + schema.AnyOf.Count > 1 && schema.DiscriminatorObject is null
        && schema.Properties.Count == 0 && schema.AllOf.Count == 0 && schema.Enumeration.Count == 0
        && (!isNamed(schema) || !schema.OneOf.Concat(schema.AnyOf).All(IsObject));

    private static bool IsObject(JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        return ObjectBuilder.HasMembers(actual) || actual.Type.HasFlag(JsonObjectType.Object);
    }
}
