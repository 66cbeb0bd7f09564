using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Xml;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Tells which bodies are typed XML. A schema that says nothing of elements leaves the document to the caller, as text.</summary>
internal sealed class XmlBodies(BuildContext context, SchemaBuilder schemas, XmlPlaces places, XmlNodes nodes)
{
    private const string Instead = "the body is text";

    /// <summary>Gets the offer of typed XML; null where there is none.</summary>
    public static KeyValuePair<string, OpenApiMediaType>? Find(IEnumerable<KeyValuePair<string, OpenApiMediaType>> content)
    {
        var offer = content.Where(offer => offer.Value?.Schema is not null && MediaTypes.IsXml(offer.Key)).OrderBy(offer => MediaTypes.Name(offer.Key) == MediaTypes.Xml ? 0 : 1).FirstOrDefault();
        return offer.Key is null ? null : offer;
    }

    /// <summary>Gets the type and the root of a body; null for one that stays text.</summary>
    /// <param name="schema">The body's schema.</param>
    /// <param name="name">The name for the type if the schema has none.</param>
    /// <param name="isSent">Whether the root has to have a name, since it is written.</param>
    public (SchemaUse Use, XmlNodeModel Root)? Of(JsonSchema schema, string name, bool isSent)
    {
        var said = places.Of(schema);
        if (IsFree(said))
        {
            return null;
        }

        var place = context.Spec.PointerOf(schema);
        if (isSent && (said.Name ?? said.Component) is null)
        {
            context.Findings.NotSupported(place, "A request body in XML whose root element has no name ('xml' with 'name')", Instead);
            return null;
        }

        var use = schemas.Use(schema, name);
        var problems = new List<XmlProblem>();
        var root = nodes.Root(schema, use.Type, problems);
        foreach (var problem in problems)
        {
            context.Findings.NotSupported(problem.At, problem.What, Instead);
        }

        return problems.Count > 0 ? null : (use, root);
    }

    // A text, or an object without members, describes no element: it is how documents say "some XML".
    private static bool IsFree(XmlSaid said)
    {
        var schema = said.Schema;
        if (said.Name is not null || schema.OneOf.Count + schema.AnyOf.Count + schema.AllOf.Count > 0)
        {
            return false;
        }

        return (schema.Type & ~JsonObjectType.Null) switch
        {
            JsonObjectType.Array => false,
            JsonObjectType.Object or JsonObjectType.None => schema.Properties.Count == 0 && schema.AdditionalPropertiesSchema is null && schema.Item is null,
            _ => true,
        };
    }
}
