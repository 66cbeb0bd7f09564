using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>
/// Finds the string enums that a document writes out more than once, since the same values are one type. Its name is the
/// component's, if there is one, else the shortest that any of its places gives: the order of the document decides nothing.
/// </summary>
internal sealed class SharedEnums
{
    private const int MaximumDepth = 64;

    private readonly Dictionary<string, JsonSchema> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public SharedEnums(BuildContext context)
    {
        foreach (var component in context.Spec.Document.Definitions.Where(component => component.Value is not null))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (SchemaShape.IsStringEnum(component.Value))
            {
                AddComponent(component.Value);
            }
            else
            {
                Walk(component.Value, Identifier.Pascal(component.Key), depth: 0);
            }
        }
    }

    /// <summary>Gives the values as one text, by which two enums are the same.</summary>
    public static string ShapeOf(JsonSchema schema) => string.Join("\u0001", schema.Enumeration.OfType<string>());

    /// <summary>Gives the component that has these values; null when there is none.</summary>
    public JsonSchema? Component(string shape) => _components.TryGetValue(shape, out var component) ? component : null;

    /// <summary>Gives the name of the enum with these values, where the document's components write it out.</summary>
    public string? Name(string shape) => _names.TryGetValue(shape, out var name) ? name : null;

    private void AddComponent(JsonSchema schema)
    {
        var shape = ShapeOf(schema);
        if (!_components.ContainsKey(shape))
        {
            _components.Add(shape, schema);
        }
    }

    private void Walk(JsonSchema? schema, string name, int depth)
    {
        if (schema is null || schema.Reference is not null || depth > MaximumDepth)
        {
            return;
        }

        if (SchemaShape.IsStringEnum(schema))
        {
            Add(ShapeOf(schema), name);
            return;
        }

        foreach (var property in schema.Properties)
        {
            Walk(property.Value, name + Identifier.Pascal(property.Key), depth + 1);
        }

        Walk(schema.Item, Identifier.Singular(name), depth + 1);
        Walk(schema.AdditionalPropertiesSchema, name + "Value", depth + 1);
        foreach (var part in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf))
        {
            Walk(part, name, depth + 1);
        }
    }

    private void Add(string shape, string name)
    {
        if (!_names.TryGetValue(shape, out var known) || name.Length < known.Length || (name.Length == known.Length && string.CompareOrdinal(name, known) < 0))
        {
            _names[shape] = name;
        }
    }
}
