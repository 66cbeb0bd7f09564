using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.Swagger2;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Writes the document itself: what stands at its top level, then every schema that something refers to.</summary>
internal sealed class DocumentNormalizer
{
    private readonly NormalizerContext _context;
    private readonly Normalizer _normalizer;
    private readonly ValueNormalizer _values;
    private readonly JObject _schemas = [];

    public DocumentNormalizer(NormalizerContext context)
    {
        _context = context;
        _normalizer = new Normalizer(context);
        _values = new ValueNormalizer(_normalizer, context);
    }

    public JObject Write(JObject root)
    {
        var draft = new Draft(root, SpecPointer.RootOf(_context.Sources.Root.Path));
        var isSwagger = _context.Dialect == SpecDialect.Swagger20;
        var result = new JObject { ["openapi"] = "3.0.3" };
        Add(result, draft, "info", new MemberShape(ValueShape.Object, ObjectKind.Info));
        CompleteInfo(result);
        Add(result, draft, "tags", new MemberShape(ValueShape.ObjectList, ObjectKind.Tag));
        Add(result, draft, "externalDocs", new MemberShape(ValueShape.Object, ObjectKind.ExternalDocs));
        Add(result, draft, "security", new MemberShape(ValueShape.Security));
        if (isSwagger)
        {
            result["servers"] = Swagger2Servers.From(root);
        }
        else
        {
            Add(result, draft, "servers", new MemberShape(ValueShape.ObjectList, ObjectKind.Server));
        }

        foreach (var name in draft.Names)
        {
            if (ExtensionValues.Copy(name, draft.Value(name)!) is { } extension)
            {
                result[name] = extension;
            }
        }

        result["components"] = Components(draft, isSwagger);
        result["paths"] = Paths(draft);
        WriteMissingSchemas();
        return result;
    }

    // NSwag insists on these two; a client can do without.
    private static void CompleteInfo(JObject result)
    {
        var info = result["info"] ??= new JObject();
        info["title"] ??= "";
        info["version"] ??= "";
    }

    private void Add(JObject result, Draft draft, string name, MemberShape shape)
    {
        if (draft.Find(name) is { } member && _values.Value(shape, name, member, depth: 0) is { } value)
        {
            result[name] = value;
        }
    }

    private JObject Components(Draft root, bool isSwagger)
    {
        var components = isSwagger ? root : Child(root, "components");
        var result = new JObject { ["schemas"] = _schemas };
        if (components is null)
        {
            return result;
        }

        if (Child(components, isSwagger ? "definitions" : "schemas") is { } schemas)
        {
            ComponentSchemas(schemas);
        }

        if (components.Find(isSwagger ? "securityDefinitions" : "securitySchemes") is { } schemes)
        {
            result["securitySchemes"] = _values.Value(
                new MemberShape(ValueShape.ObjectMap, ObjectKind.SecurityScheme), "securitySchemes", schemes, depth: 1);
        }

        return result;
    }

    private void ComponentSchemas(Draft schemas)
    {
        foreach (var name in schemas.Names)
        {
            var member = schemas.Find(name)!.Value;
            if (member.Value is JObject { Count: 1 } node && ReferenceResolver.ReferenceOf(node) is { } reference &&
                !reference.StartsWith("#", StringComparison.Ordinal) &&
                _context.References.Resolve(reference, member.Pointer, member.Pointer.Child("$ref")) is { } target &&
                !_context.IsWritten(target.Pointer))
            {
                // A component that only stands for a schema of another file gives it its name.
                _context.Wrote(target.Pointer);
                _schemas[name] = _normalizer.Object(ObjectKind.Schema, target.Node, target.Pointer, depth: 3);
            }
            else
            {
                _schemas[name] = _normalizer.Object(ObjectKind.Schema, member.Value, member.Pointer, depth: 3);
            }
        }
    }

    private JObject Paths(Draft root)
    {
        var result = new JObject();
        AddPaths(result, Child(root, "paths"));

        // Azure's documents keep apart the paths whose query tells them from others.
        AddPaths(result, Child(root, "x-ms-paths"));
        new DeliveryPaths(_context, _normalizer).AddTo(result, root);
        return result;
    }

    private void AddPaths(JObject result, Draft? paths)
    {
        if (paths is null)
        {
            return;
        }

        foreach (var name in paths.Names.Where(name => !name.StartsWith("x-", StringComparison.Ordinal) && !DeliveryPaths.IsOne(name)))
        {
            var member = paths.Find(name)!.Value;
            var key = Rooted(name, member.Pointer);
            if (result[key] is null && _normalizer.Object(ObjectKind.PathItem, member.Value, member.Pointer, depth: 2) is { } item)
            {
                result[key] = item;
            }
        }
    }

    // Without its slash a path would go on with the name of the server.
    private string Rooted(string path, SpecPointer at)
    {
        if (path.StartsWith("/", StringComparison.Ordinal))
        {
            return path;
        }

        _context.Findings.DocumentDefect(at, "A path should begin with a slash; it is read as '/" + path + "'");
        return "/" + path;
    }

    private Draft? Child(Draft draft, string name)
    {
        switch (draft.Find(name) is { } written ? _normalizer.Follow(written) : (DraftMember?)null)
        {
            case { Value: JObject node } member:
                return new Draft(node, member.Pointer);
            case { } member:
                _context.Findings.DocumentDefect(member.Pointer, "'" + name + "' should be an object; it is set aside");
                return null;
            default:
                return null;
        }
    }

    /// <summary>Schemas of other files, of <c>$defs</c> and of places that NSwag does not see become components.</summary>
    private void WriteMissingSchemas()
    {
        var names = new BundleNames(_schemas);
        while (_context.NextMissing() is { } pointer)
        {
            var schema = _normalizer.Object(ObjectKind.Schema, _context.Sources.Node(pointer)!, pointer, depth: 3);
            _schemas[names.For(pointer)] = schema;
        }
    }
}
