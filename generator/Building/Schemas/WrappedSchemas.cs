using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Finds what is written out within a component and is all that the component is: its only part, its only branch beside null,
/// or the enum of a choice that takes any other text too. Both are one type, which has the component's name.
/// </summary>
internal sealed class WrappedSchemas(BuildContext context, PlaceNames places, Inheritance inheritance, Dictionary<JsonSchema, string> components)
{
    private const int MaxDepth = 16;

    /// <summary>Gets the schema that has the component's type; the component itself where it wraps nothing, or another component.</summary>
    public JsonSchema Within(JsonSchema component)
    {
        var schema = component;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            if (inheritance.IsInvolved(schema) || Inner(schema) is not { } inner || inner == schema)
            {
                return schema;
            }

            if (components.ContainsKey(inner) || places.NameOf(context.Spec.PlaceOf(inner)) != components[component])
            {
                return component;
            }

            schema = inner;
        }

        return component;
    }

    private JsonSchema? Inner(JsonSchema schema)
    {
        if (schema.AllOf.Count == 0)
        {
            return InnerOfChoice(schema);
        }

        if (Compositions.OnlyPart(schema) is { } only)
        {
            return SchemaShape.Actual(only);
        }

        if (ObjectBuilder.HasMembers(schema) || Compositions.IsUntyped(schema) || Compositions.Whole(schema) is not { } whole)
        {
            return null;
        }

        return whole == schema ? InnerOfChoice(schema) : ObjectBuilder.Parts(schema).Contains(whole) ? SchemaShape.Actual(whole) : null;
    }

    private JsonSchema? InnerOfChoice(JsonSchema schema)
    {
        if (SchemaShape.IsEnum(schema) || schema.Properties.Count > 0 || schema.OneOf.Count + schema.AnyOf.Count == 0)
        {
            return null;
        }

        var values = UnionBranches.Of(schema, components.ContainsKey).Where(branch => !SchemaShape.IsNull(branch)).Select(SchemaShape.Actual).Distinct().ToList();
        if (values.Count < 2)
        {
            return values.FirstOrDefault();
        }

        if (!values.TrueForAll(SchemaShape.IsScalar))
        {
            return null;
        }

        ScalarChoices.Common(values, static _ => null, places.EnumKeyOf, out var whole);
        return whole;
    }
}
