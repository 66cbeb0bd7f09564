using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.Swagger2;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Writes objects of the document as NSwag reads them: rules first, then member by member what the shapes allow.
/// The result is a new tree without a single reference.
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

    /// <summary>The object in NSwag's dialect; null when it cannot be read, after a finding.</summary>
    public JObject? Object(ObjectKind kind, JToken source, SpecPointer at, int depth)
    {
        if (!_context.HasRoom)
        {
            return kind == ObjectKind.Schema ? new JObject() : null;
        }

        _context.SpendObject();
        if (kind == ObjectKind.Schema)
        {
            return _schemas.Schema(source, at, depth);
        }

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

    /// <summary>The list or map itself, where it is written as a reference to one.</summary>
    public DraftMember Follow(DraftMember member) =>
        member.Value is JObject node && ReferenceResolver.ReferenceOf(node) is { } reference &&
        _context.References.Resolve(reference, member.Pointer, member.Pointer.Child("$ref")) is { } target
            ? new DraftMember(target.Node, target.Pointer)
            : member;

    public JObject SchemaFromDraft(Draft draft, int depth) => _schemas.FromDraft(draft, depth);

    private JObject? FromDraft(ObjectKind kind, Draft draft, int depth)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        if (_swagger2 is not null && Swagger2Elements.Handles(kind))
        {
            return _swagger2.Write(kind, draft, depth);
        }

        return ElementRules.Apply(kind, draft, _context) ? Members(kind, draft, depth) : null;
    }

    /// <summary>The members that NSwag reads, and the place of the object.</summary>
    public JObject Members(ObjectKind kind, Draft draft, int depth)
    {
        var result = new JObject();
        result.Add(Annotations.Pointer, _context.Sources.Encode(draft.Pointer));
        _context.SpendText(draft.Pointer.Pointer.Length);

        foreach (var name in draft.Names)
        {
            var member = draft.Find(name)!.Value;
            var value = ObjectShapes.Find(kind, name) is { } shape
                ? _values.Value(shape, name, member, depth)
                : ObjectShapes.KeepsExtensions(kind) ? ExtensionValues.Copy(name, member.Value) : null;
            if (value is not null && !Annotations.AreOurs(name))
            {
                result[name] = value;
                SpendScalars(value);
            }
        }

        if (kind == ObjectKind.PathItem)
        {
            foreach (var (method, operation) in ElementRules.OtherMethods(draft, _context))
            {
                result[method] = Object(ObjectKind.Operation, operation.Value, operation.Pointer, depth + 2);
            }
        }

        if (kind == ObjectKind.Operation)
        {
            ElementRules.ReportOddStatuses(draft, _context);

            // NSwag insists on responses; 3.1 does not, and odd ones have been set aside.
            result["responses"] ??= new JObject();
        }

        return result;
    }

    private void SpendScalars(JToken value)
    {
        foreach (var scalar in value is JArray list ? list : Enumerable.Repeat(value, 1))
        {
            _context.SpendText(scalar is JValue { Value: string text } ? text.Length : 0);
        }
    }

    private JObject? Referenced(ObjectKind kind, JObject node, string reference, SpecPointer at, int depth)
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
