using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.SchemaRules;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Creates NSwag's schema of one of any dialect, as OpenAPI 3.0 has it.</summary>
internal sealed class SchemaNormalizer(Normalizer normalizer, NormalizerContext context)
{
    /// <summary>Objects and arrays around a schema: each of them is a step on the stack.</summary>
    private const int MaxDepth = 100;

    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "properties", "required", "additionalProperties", "patternProperties", "unevaluatedProperties", "items", "prefixItems",
        "allOf", "anyOf", "oneOf", "enum", "const", "discriminator",
    };

    public JsonSchema Schema(ObjectKind kind, JToken source, SpecPointer at, int depth)
    {
        switch (source)
        {
            case JObject node when depth <= MaxDepth:
                return FromDraft(kind, new Draft(node, at), depth);
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

        return Anything(kind, at);
    }

    public JsonSchema FromDraft(ObjectKind kind, Draft draft, int depth)
    {
        var isEntered = context.Dynamic.TryEnter(draft);
        var result = Made(kind, draft, depth);
        if (isEntered)
        {
            context.Dynamic.Leave();
        }

        return result;
    }

    private JsonSchema Made(ObjectKind kind, Draft draft, int depth)
    {
        ItemChoices.Apply(draft, context);
        NullBranch.Apply(draft);
        if (draft.Find("$dynamicRef") is { } dynamic && !draft.Has("$ref"))
        {
            draft.Remove("$dynamicRef");
            if (dynamic.Value is JValue { Value: string text } && DynamicScopes.NameOf(text) is { } name)
            {
                return Dynamic(kind, draft, name, dynamic.Pointer, depth);
            }

            draft.Set("$ref", dynamic);
        }

        if (draft.Text("$ref") is { } reference)
        {
            return Reference(kind, draft, reference, depth);
        }

        SchemaRuleList.Apply(draft, context);
        var result = Element(kind, draft, XmlObjects.Read(draft, context), depth);
        if (draft.Has("discriminator"))
        {
            TakeTargets(result, draft);
        }

        context.Wrote(draft.Pointer);
        return result;
    }

    private void TakeTargets(JsonSchema result, Draft draft)
    {
        foreach (var (value, target) in DiscriminatorMapping.Targets(draft, context))
        {
            if (result.DiscriminatorObject is { } discriminator)
            {
                context.Links.Map(discriminator, value, target);
            }
        }

        if (result.DiscriminatorObject is SpecDiscriminator open && DiscriminatorMapping.DefaultTarget(draft, context) is { } other)
        {
            context.Links.Default(open, other);
        }
    }

    private JsonSchema Dynamic(ObjectKind kind, Draft draft, string name, SpecPointer place, int depth)
    {
        if (context.Dynamic.Bound(name) is { } bound)
        {
            return Reference(kind, draft, "#" + bound.Pointer, depth, place with { File = bound.File });
        }

        // Where nothing binds it, it is that of the component that it stands in, or the only one.
        var anchors = context.Sources.Anchors(place.File, name);
        var own = anchors.Where(anchor => ComponentOf(anchor) == ComponentOf(place)).ToList();
        if (own.Count > 0 || anchors.Count == 1)
        {
            return Reference(kind, draft, "#" + (own.Count > 0 ? own : anchors)[0].Pointer, depth, place);
        }

        if (anchors.Count == 0)
        {
            context.Findings.ReferenceToNowhere(place, "#" + name, suggestion: null);
        }
        else
        {
            context.Findings.NotSupported(place, "A '$dynamicRef' of which nothing around it says what it means", "it is read as any JSON");
        }

        return Anything(kind, draft.Pointer);
    }

    // "/components/schemas/Page" of a place within it.
    private static string ComponentOf(SpecPointer place) => string.Join("/", place.Pointer.Split('/').Take(4));

    private JsonSchema Reference(ObjectKind kind, Draft draft, string reference, int depth, SpecPointer? at = null)
    {
        var place = at ?? draft.Find("$ref")!.Value.Pointer;
        draft.Remove("$ref");
        var keepsSiblings = context.Dialect == SpecDialect.OpenApi31;
        var target = context.References.Resolve(
            reference, draft.Pointer, place, keepsSiblings ? node => HasStructure(node) || context.Dynamic.Binds(node) : null);
        if (target is null)
        {
            return Anything(kind, draft.Pointer);
        }

        var hasStructure = keepsSiblings && (draft.Names.Any(Structural.Contains) || Narrows(draft, target.Value.Node));
        if (at is null && target.Value.Node is JObject template && context.Dynamic.IsNeeded && context.Dynamic.IsTemplate(target.Value))
        {
            if (context.Dynamic.OpenUse(target.Value.Pointer) is not { } use)
            {
                return Instance(kind, draft, template, target.Value.Pointer, hasStructure, depth);
            }

            // A template within itself is the one that is being written.
            target = new ResolvedReference(template, use);
        }

        context.Want(target.Value.Pointer);
        TakeDirection(draft, target.Value.Node);
        if (!hasStructure)
        {
            return Link(kind, draft, target.Value.Pointer, depth);
        }

        var link = new JsonSchema();
        context.Links.Refer(link, target.Value.Pointer);
        return Intersection(kind, draft, link, depth);
    }

    /// <summary>Writes a template at the place of its use, where its dynamic references mean what the use says.</summary>
    private JsonSchema Instance(ObjectKind kind, Draft draft, JObject template, SpecPointer at, bool hasStructure, int depth)
    {
        if (at.File != draft.Pointer.File || depth > MaxDepth)
        {
            context.Findings.NotSupported(draft.Pointer, "A template with '$dynamicRef' of another file", "it is read as any JSON");
            return Anything(kind, draft.Pointer);
        }

        var instance = new Draft(template, hasStructure ? draft.Pointer.Child("$ref") : draft.Pointer);
        foreach (var name in hasStructure ? [] : draft.Names.Where(static name => name is not ("$defs" or "definitions" or "$dynamicAnchor" or "$anchor" or "$id")))
        {
            instance.Set(name, draft.Find(name)!.Value);
        }

        context.SpendObject();
        context.Dynamic.Open(at, instance.Pointer);
        var made = FromDraft(hasStructure ? ObjectKind.Schema : kind, instance, depth + 1);
        context.Dynamic.Close();
        return hasStructure ? Intersection(kind, draft, made, depth) : made;
    }

    // A schema that only the server sets is one that only the server sets wherever it is used.
    private static void TakeDirection(Draft draft, JToken target)
    {
        foreach (var name in new[] { "readOnly", "writeOnly" })
        {
            if (!draft.Has(name) && (target as JObject)?[name] is JValue { Value: true } direction)
            {
                draft.Set(name, direction);
            }
        }
    }

    /// <summary>A reference, and what is said beside it about this use of the schema.</summary>
    private JsonSchema Link(ObjectKind kind, Draft draft, SpecPointer target, int depth)
    {
        var result = Use(kind, draft, depth);
        context.Links.Refer(result, target);
        context.Wrote(draft.Pointer);
        return result;
    }

    /// <summary>In 3.1 the members beside a reference count as well: both have to hold.</summary>
    private JsonSchema Intersection(ObjectKind kind, Draft draft, JsonSchema first, int depth)
    {
        var rest = new Draft([], draft.Pointer.Child("$siblings"));
        var outer = new Draft([], draft.Pointer);
        foreach (var name in draft.Names.Where(static name => name is not ("$defs" or "definitions")))
        {
            var isOfThisUse = name is "description" or "title" or "nullable" or "deprecated" or "readOnly" or "writeOnly" or "default" or "example" or "xml";
            (isOfThisUse ? outer : rest).Set(name, draft.Find(name)!.Value);
        }

        var result = Use(kind, outer, depth);
        result.AllOf.Add(first);
        result.AllOf.Add(FromDraft(ObjectKind.Schema, rest, depth + 2));
        context.Wrote(draft.Pointer);
        return result;
    }

    private JsonSchema Use(ObjectKind kind, Draft draft, int depth)
    {
        var xml = XmlObjects.Read(draft, context);
        SchemaRuleList.ApplyToReference(draft);
        return Element(kind, draft, xml, depth);
    }

    private JsonSchema Element(ObjectKind kind, Draft draft, XmlObject? xml, int depth)
    {
        if (xml is not null)
        {
            draft.Mark(Marks.Xml, xml);
        }

        return (JsonSchema)normalizer.Element(kind, draft, depth);
    }

    // The type of a target that leaves it open, or another format than the target's.
    private static bool Narrows(Draft draft, JToken target) => target is JObject node && !HasStructure(node) && node["$ref"] is null
        && ((draft.Has("type") && node["type"] is null) || (draft.Text("format") is { } format && format != (node["format"] as JValue)?.Value as string));

    private static bool HasStructure(JObject node) => node.Properties().Any(static property => Structural.Contains(property.Name));

    private JsonSchema Anything(ObjectKind kind, SpecPointer at)
    {
        context.Wrote(at);
        var schema = (JsonSchema)ObjectShapes.Create(kind);
        context.Places.Note(schema, at);
        return schema;
    }
}
