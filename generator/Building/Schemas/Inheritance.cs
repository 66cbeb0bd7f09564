using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Determines which components derive from which: a schema that has a discriminator and no choice is a base, and so is what derives
/// from one; whatever names a base in its <c>allOf</c> derives from it.
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
                if (ParentOf(schema, bases) is { } parent)
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

    /// <summary>Gets what derives from the schema at any distance, the nearest first.</summary>
    public List<JsonSchema> DescendantsOf(JsonSchema schema)
    {
        var found = ChildrenOf(schema).ToList();
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(ChildrenOf(found[i]));
        }

        return found;
    }

    /// <summary>Gets the schema and what it derives from, as far as they have a discriminator, the nearest first.</summary>
    public IEnumerable<JsonSchema> Levels(JsonSchema schema)
    {
        for (var current = IsInvolved(schema) ? schema : null; current is not null; current = BaseOf(current))
        {
            if (!string.IsNullOrWhiteSpace(current.DiscriminatorObject?.PropertyName))
            {
                yield return current;
            }
        }
    }

    private static bool IsBase(JsonSchema schema) =>
        !string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName) && schema.OneOf.Count + schema.AnyOf.Count == 0;

    // The parts of an allOf may derive from each other too; the last of a line is the parent.
    private JsonSchema? ParentOf(JsonSchema schema, HashSet<JsonSchema> bases)
    {
        var parents = schema.AllOf.Select(SchemaShape.Actual).Where(part => bases.Contains(part) && part != schema && !IsAncestor(schema, part)).ToList();
        return parents.FirstOrDefault(parent => !parents.Exists(other => IsAncestor(parent, other)));
    }

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
