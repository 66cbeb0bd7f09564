using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Collects what a schema says of its place in XML, along references and what stands for one.</summary>
internal sealed class XmlPlaces
{
    // A chain of references longer than this is a cycle.
    private const int MaxChain = 64;

    private readonly Dictionary<JsonSchema, string> _components = [];

    public XmlPlaces(BuildContext context)
    {
        foreach (var component in context.Spec.Document.Definitions.Where(component => component.Value is not null))
        {
            // A bundled file has a name of ours; what its author calls the schema is the end of its place.
            var place = context.Spec.PointerOf(component.Value);
            _components[component.Value] = place.IsRoot ? component.Key : place.LastSegment;
        }

        NamesReferences = ((string?)context.Spec.Root["openapi"])?.StartsWith("3.2", StringComparison.Ordinal) == true;
    }

    /// <summary>
    /// Gets a value indicating whether a reference has no node of its own, so that a component gives its name to each of its uses: from OpenAPI
    /// 3.2 on. Before, a use has the name of its member.
    /// </summary>
    public bool NamesReferences { get; }

    public XmlSaid Of(JsonSchema schema)
    {
        var said = new XmlSaid { Schema = schema };
        for (var i = 0; i < MaxChain; i++)
        {
            said = said with { Schema = schema, Component = said.Component ?? (_components.TryGetValue(schema, out var key) ? key : null) };
            if (XmlObject.Of(schema) is { } xml)
            {
                said = said with
                {
                    Name = said.Name ?? xml.Name,
                    Namespace = said.Namespace ?? xml.Namespace,
                    Prefix = said.Prefix ?? xml.Prefix,
                    NodeType = said.NodeType ?? (schema.Reference is not null && xml.NodeType == "none" ? null : xml.NodeType),
                };
            }

            if (Next(schema) is not { } next)
            {
                break;
            }

            schema = next;
        }

        return said;
    }

    // What 3.0 documents write around a reference stands for it, and so does a choice of one thing or null.
    private static JsonSchema? Next(JsonSchema schema)
    {
        if (schema.Reference is { } target)
        {
            return target;
        }

        if (schema.Properties.Count > 0)
        {
            return null;
        }

        var parts = schema.AllOf.Count > 0 ? schema.AllOf : schema.OneOf.Concat(schema.AnyOf);
        var typed = parts.Where(part => SchemaShape.HasType(part) && !SchemaShape.IsNull(part)).Take(2).ToList();
        return typed.Count == 1 ? typed[0] : null;
    }
}
