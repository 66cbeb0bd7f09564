using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.Swagger2;
using NJsonSchema;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Creates NSwag's objects of those of the document: rules first, then member by member what the shapes allow. References to anything but
/// schemas give a copy of what they refer to; those to schemas are linked once all schemas are there.
/// </summary>
internal sealed class Normalizer
{
    private readonly NormalizerContext _context;
    private readonly ValueNormalizer _values;
    private readonly SchemaNormalizer _schemas;
    private readonly Swagger2Elements? _swagger2;

    public Normalizer(NormalizerContext context)
    {
        _context = context;
        _schemas = new SchemaNormalizer(this, context);
        _values = new ValueNormalizer(this, context);
        _swagger2 = context.Dialect == SpecDialect.Swagger20 ? new Swagger2Elements(this, context) : null;
    }

    /// <summary>NSwag's object; null when the source cannot be read, after a finding.</summary>
    public object? Object(ObjectKind kind, JToken source, SpecPointer at, int depth)
    {
        if (kind is ObjectKind.Schema or ObjectKind.Property)
        {
            return Schema(source, at, depth, kind);
        }

        if (!_context.HasRoom)
        {
            return null;
        }

        _context.SpendObject();
        if (source is not JObject node)
        {
            _context.Findings.DocumentDefect(at, "This should be an object; it is left out");
            return null;
        }

        // OpenAPI allows references at some objects only; documents of several files have them at all.
        if (ReferenceResolver.ReferenceOf(node) is { } reference)
        {
            return Referenced(kind, node, reference, at, depth);
        }

        return FromDraft(kind, new Draft(node, at), depth);
    }

    public JsonSchema Schema(JToken source, SpecPointer at, int depth, ObjectKind kind = ObjectKind.Schema)
    {
        if (!_context.HasRoom)
        {
            return (JsonSchema)ObjectShapes.Create(kind);
        }

        _context.SpendObject();
        return _schemas.Schema(kind, source, at, depth);
    }

    /// <summary>The list or map itself, where it is written as a reference to one.</summary>
    public DraftMember Follow(DraftMember member) =>
        member.Value is JObject node && ReferenceResolver.ReferenceOf(node) is { } reference &&
        _context.References.Resolve(reference, member.Pointer, member.Pointer.Child("$ref")) is { } target
            ? new DraftMember(target.Node, target.Pointer)
            : member;

    public JsonSchema SchemaFromDraft(ObjectKind kind, Draft draft, int depth) => _schemas.FromDraft(kind, draft, depth);

    private object? FromDraft(ObjectKind kind, Draft draft, int depth)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        if (_swagger2 is not null && Swagger2Elements.Handles(kind))
        {
            return _swagger2.Element(kind, draft, depth);
        }

        return ElementRules.Apply(kind, draft, _context) ? Element(kind, draft, depth) : null;
    }

    /// <summary>NSwag's object with the members that the draft has, its marks and its place.</summary>
    public object Element(ObjectKind kind, Draft draft, int depth)
    {
        var element = ObjectShapes.Create(kind);
        _context.Places.Note(element, draft.Pointer);
        _context.SpendText(draft.Pointer.Pointer.Length);

        foreach (var name in draft.Names)
        {
            Take(element, kind, name, draft.Find(name)!.Value, depth);
        }

        foreach (var mark in draft.Marks)
        {
            Extend(element, mark.Key, mark.Value);
        }

        if (element is OpenApiPathItem item)
        {
            foreach (var (method, operation) in ElementRules.OtherMethods(draft, _context))
            {
                if (Object(ObjectKind.Operation, operation.Value, operation.Pointer, depth + 2) is OpenApiOperation other)
                {
                    item[method] = other;
                }
            }
        }

        if (kind == ObjectKind.Operation)
        {
            ElementRules.ReportOddStatuses(draft, _context);
        }

        return element;
    }

    /// <summary>Sets an extension, or a mark.</summary>
    public static void Extend(object element, string name, object value)
    {
        if (element is IJsonExtensionObject extended)
        {
            (extended.ExtensionData ??= new Dictionary<string, object?>())[name] = value;
        }
    }

    /// <summary>Sets a member of an element, if the member has the shape that it should have.</summary>
    public void Take(object element, ObjectKind kind, string name, DraftMember member, int depth)
    {
        var shape = ObjectShapes.Find(kind, name);
        var isExtension = shape is null && name.StartsWith("x-", StringComparison.Ordinal);
        var value = shape is not null ? _values.Value(shape, name, member, depth) : isExtension ? ScalarValues.Plain(member.Value) : null;
        if (value is null)
        {
            return;
        }

        SpendTexts(value);
        if (shape is null)
        {
            Extend(element, name, value);
        }
        else
        {
            shape.Take?.Invoke(element, value);
        }
    }

    private void SpendTexts(object value)
    {
        if (value is string text)
        {
            _context.SpendText(text.Length);
        }
        else if (value is IEnumerable<object?> list)
        {
            foreach (var item in list)
            {
                _context.SpendText((item as string)?.Length ?? 0);
            }
        }
    }

    private object? Referenced(ObjectKind kind, JObject node, string reference, SpecPointer at, int depth)
    {
        if (_context.References.Resolve(reference, at, at.Child("$ref")) is not { } target)
        {
            return null;
        }

        if (target.Node is not JObject targetNode)
        {
            _context.Findings.DocumentDefect(at.Child("$ref"), "This reference should lead to an object; it is left out");
            return null;
        }

        var draft = new Draft(targetNode, target.Pointer);
        foreach (var property in node.Properties().Where(property => property.Name != "$ref" && IsOverride(kind, property.Name)))
        {
            draft.Set(property.Name, new DraftMember(property.Value, at.Child(property.Name)));
        }

        return FromDraft(kind, draft, depth);
    }

    // Beside a reference a path item may have operations of its own; other objects only another description.
    private static bool IsOverride(ObjectKind kind, string name) =>
        name is "description" or "summary" || (kind == ObjectKind.PathItem && ObjectShapes.Find(kind, name) is not null);
}
