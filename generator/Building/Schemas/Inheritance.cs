using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Which components derive from which: a schema that has a discriminator and no choice of its own is a base, and so is
/// what derives from one; whatever names a base in its <c>allOf</c> derives from it.
/// </summary>
internal sealed class Inheritance
{
    private readonly Dictionary<JsonSchema, JsonSchema> _bases = [];
    private readonly Dictionary<JsonSchema, List<JsonSchema>> _children = [];

    public Inheritance(BuildContext context)
    {
        var components = context.Spec.Document.Definitions.Values.Where(schema => schema is not null).Select(SchemaShape.Actual).Distinct().ToList();
        var bases = new HashSet<JsonSchema>(components.Where(IsBase));

        // A derived schema is a base for the next; each round settles one more level.
        for (var isChanged = bases.Count > 0; isChanged;)
        {
            isChanged = false;
            foreach (var schema in components.Where(schema => !_bases.ContainsKey(schema)))
            {
                if (schema.AllOf.Select(SchemaShape.Actual).FirstOrDefault(part => bases.Contains(part) && part != schema && !IsAncestor(schema, part)) is { } parent)
                {
                    _bases.Add(schema, parent);
                    bases.Add(schema);
                    isChanged = true;
                }
            }
        }

        foreach (var schema in components.Where(_bases.ContainsKey))
        {
            if (!_children.TryGetValue(_bases[schema], out var children))
            {
                _children.Add(_bases[schema], children = []);
            }

            children.Add(schema);
        }
    }

    public JsonSchema? BaseOf(JsonSchema schema) => _bases.TryGetValue(schema, out var parent) ? parent : null;

    public IReadOnlyList<JsonSchema> ChildrenOf(JsonSchema schema) => _children.TryGetValue(schema, out var children) ? children : [];

    public bool IsInvolved(JsonSchema schema) => _bases.ContainsKey(schema) || _children.ContainsKey(schema);

    /// <summary>Gives the nearest discriminator of the schema or of what it derives from.</summary>
    public OpenApiDiscriminator? DiscriminatorOf(JsonSchema schema)
    {
        for (var current = schema; current is not null; current = BaseOf(current))
        {
            if (current.DiscriminatorObject is { } discriminator)
            {
                return discriminator;
            }
        }

        return null;
    }

    private static bool IsBase(JsonSchema schema) =>
        !string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName) && schema.OneOf.Count + schema.AnyOf.Count == 0 && ObjectBuilder.HasMembers(schema);

    private bool IsAncestor(JsonSchema schema, JsonSchema of)
    {
        for (var current = BaseOf(of); current is not null; current = BaseOf(current))
        {
            if (current == schema)
            {
                return true;
            }
        }

        return false;
    }
}
