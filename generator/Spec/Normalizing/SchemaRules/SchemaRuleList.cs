namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>The rules for schemas, in the order in which they build on each other.</summary>
internal static class SchemaRuleList
{
    public static void Apply(Draft draft, NormalizerContext context)
    {
        Nullability.Apply(draft);
        SchemaDefects.Apply(draft, context);
        SchemaTypes.Apply(draft, context);
        NumberTexts.Apply(draft, context);
        FormatTypes.Apply(draft);
        ConstantChoices.Apply(draft);
        TypeLists.Apply(draft);
        ConstAndEnum.Apply(draft);
        BinaryStrings.Apply(draft);
        Tuples.Apply(draft);
        OpenMembers.Apply(draft);
        PlainNumbers.Apply(draft, context);
        DiscriminatorMapping.Apply(draft, context);
        SmallMembers.Apply(draft);
    }

    /// <summary>Leaves what may stand beside a reference: it says something about this use, not about the schema.</summary>
    public static void ApplyToReference(Draft draft)
    {
        Nullability.Apply(draft);
        SmallMembers.Apply(draft);
        foreach (var name in draft.Names)
        {
            var stays = name is "title" or "description" or "nullable" or "readOnly" or "writeOnly" or "default" or "example"
                || name.StartsWith("x-", StringComparison.Ordinal);
            if (!stays)
            {
                draft.Remove(name);
            }
        }
    }
}
