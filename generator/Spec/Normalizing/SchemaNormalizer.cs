using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.SchemaRules;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Writes a schema of any dialect as a schema of OpenAPI 3.0; a reference becomes the pointer of its target.</summary>
internal sealed class SchemaNormalizer(Normalizer normalizer, NormalizerContext context)
{
    /// <summary>Objects and arrays around a schema. The parser under NSwag refuses 128 of them.</summary>
    private const int MaxDepth = 100;

    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems",
        "allOf", "anyOf", "oneOf", "enum", "const", "discriminator",
    };

    public JObject Schema(JToken source, SpecPointer at, int depth)
    {
        switch (source)
        {
            case JObject node when depth <= MaxDepth:
                return FromDraft(new Draft(node, at), depth);
            case JObject:
                context.Findings.RecursiveOrTooDeep(at, "This schema is nested deeper than " + MaxDepth + " objects and arrays; it is read as any JSON");
                break;
            case JValue { Value: true }:
                break;
            case JValue { Value: false }:
                context.Findings.NotSupported(at, "A schema that allows nothing ('false')", "it is read as any JSON");
                break;
            default:
                context.Findings.DocumentDefect(at, "A schema should be an object; it is read as any JSON");
                break;
        }

        return Anything(at);
    }

    public JObject FromDraft(Draft draft, int depth)
    {
        ItemChoices.Apply(draft, context);
        NullBranch.Apply(draft);

        // What extends a schema may lead such a reference elsewhere; what refers to it directly does not.
        if (draft.Find("$dynamicRef") is { } dynamic && !draft.Has("$ref"))
        {
            draft.Remove("$dynamicRef");
            draft.Set("$ref", dynamic);
        }

        if (draft.Text("$ref") is { } reference)
        {
            return Reference(draft, reference, depth);
        }

        SchemaRuleList.Apply(draft, context);
        var result = Members(draft, depth);
        if (DiscriminatorMapping.Encode(draft, context) is { } mapping)
        {
            result[Annotations.Mapping] = mapping;
        }

        context.Wrote(draft.Pointer);
        return result;
    }

    private JObject Reference(Draft draft, string reference, int depth)
    {
        var place = draft.Find("$ref")!.Value.Pointer;
        draft.Remove("$ref");
        var keepsSiblings = context.Dialect == SpecDialect.OpenApi31;
        var target = context.References.Resolve(
            reference, draft.Pointer, place, keepsSiblings ? HasStructure : null);
        if (target is null)
        {
            return Anything(draft.Pointer);
        }

        context.Want(target.Value.Pointer);
        var link = new JValue(context.Sources.Encode(target.Value.Pointer));
        return keepsSiblings && draft.Names.Any(Structural.Contains)
            ? Intersection(draft, link, depth)
            : Link(draft, link, depth);
    }

    /// <summary>A reference, and what is said beside it about this use of the schema.</summary>
    private JObject Link(Draft draft, JValue link, int depth)
    {
        var xml = XmlObjects.Encode(draft, context);
        SchemaRuleList.ApplyToReference(draft);
        var result = normalizer.Members(ObjectKind.Schema, draft, depth);
        SetXml(result, xml);
        result[Annotations.Reference] = link;
        return result;
    }

    /// <summary>In 3.1 the members beside a reference count as well: both have to hold.</summary>
    private JObject Intersection(Draft draft, JValue link, int depth)
    {
        var rest = new Draft([], draft.Pointer.Child("$siblings"));
        var outer = new Draft([], draft.Pointer);
        foreach (var name in draft.Names)
        {
            var isOfThisUse = name is "description" or "title" or "nullable" or "deprecated" or "readOnly" or "writeOnly" or "default" or "example" or "xml";
            (isOfThisUse ? outer : rest).Set(name, draft.Find(name)!.Value);
        }

        var xml = XmlObjects.Encode(outer, context);
        SchemaRuleList.ApplyToReference(outer);
        var result = normalizer.Members(ObjectKind.Schema, outer, depth);
        SetXml(result, xml);
        result["allOf"] = new JArray(
            new JObject { [Annotations.Reference] = link },
            FromDraft(rest, depth + 2));
        context.Wrote(draft.Pointer);
        return result;
    }

    private JObject Members(Draft draft, int depth)
    {
        var result = normalizer.Members(ObjectKind.Schema, draft, depth);
        SetXml(result, XmlObjects.Encode(draft, context));
        return result;
    }

    private static void SetXml(JObject result, JValue? xml)
    {
        if (xml is not null)
        {
            result[Annotations.Xml] = xml;
        }
    }

    private static bool HasStructure(JObject node) => node.Properties().Any(static property => Structural.Contains(property.Name));

    private JObject Anything(SpecPointer at)
    {
        context.Wrote(at);
        return new JObject { [Annotations.Pointer] = context.Sources.Encode(at) };
    }
}
