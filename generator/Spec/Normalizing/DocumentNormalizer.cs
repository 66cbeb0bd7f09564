using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing.Swagger2;
using NJsonSchema;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Creates the document itself: what stands at its top level, then every schema that something refers to.</summary>
internal sealed class DocumentNormalizer
{
    private readonly NormalizerContext _context;
    private readonly Normalizer _normalizer;
    private readonly OpenApiDocument _document = (OpenApiDocument)ObjectShapes.Create(ObjectKind.Document);
    private readonly IDictionary<string, JsonSchema> _schemas;

    public DocumentNormalizer(NormalizerContext context)
    {
        _context = context;
        _normalizer = new Normalizer(context);
        _schemas = _document.Components.Schemas;
    }

    public (OpenApiDocument Document, IReadOnlyList<SpecDelivery> Deliveries) Document(JObject root)
    {
        var draft = new Draft(root, SpecPointer.RootOf(_context.Sources.Root.Path));
        var isSwagger = _context.Dialect == SpecDialect.Swagger20;
        foreach (var name in new[] { "info", "tags", "externalDocs", "security" })
        {
            Take(draft, name, depth: 0);
        }

        if (isSwagger)
        {
            foreach (var server in Swagger2Servers.From(root))
            {
                _document.Servers.Add(server);
            }
        }
        else
        {
            Take(draft, "servers", depth: 0);
        }

        TakeComponents(draft, isSwagger);
        TakePaths(Child(draft, "paths"));

        // Azure's documents keep apart the paths whose query tells them from others.
        TakePaths(Child(draft, "x-ms-paths"));
        var deliveries = new DeliveryNormalizer(_context, _normalizer).Deliveries(draft);
        TakeMissingSchemas();
        return (_document, deliveries);
    }

    private void Take(Draft draft, string name, int depth, string? writtenAs = null)
    {
        if (draft.Find(writtenAs ?? name) is { } member)
        {
            _normalizer.Take(_document, ObjectKind.Document, name, member, depth);
        }
    }

    private void TakeComponents(Draft root, bool isSwagger)
    {
        var components = isSwagger ? root : Child(root, "components");
        if (components is null)
        {
            return;
        }

        if (Child(components, isSwagger ? "definitions" : "schemas") is { } schemas)
        {
            TakeSchemas(schemas);
        }

        Take(components, "securitySchemes", depth: 1, writtenAs: isSwagger ? "securityDefinitions" : null);
    }

    private void TakeSchemas(Draft schemas)
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
                _schemas[name] = _normalizer.Schema(target.Node, target.Pointer, depth: 3);
            }
            else
            {
                _schemas[name] = _normalizer.Schema(member.Value, member.Pointer, depth: 3);
            }
        }
    }

    private void TakePaths(Draft? paths)
    {
        if (paths is null)
        {
            return;
        }

        foreach (var name in paths.Names.Where(static name => !name.StartsWith("x-", StringComparison.Ordinal)))
        {
            var member = paths.Find(name)!.Value;
            var key = Rooted(name, member.Pointer);
            if (!_document.Paths.ContainsKey(key) && _normalizer.Object(ObjectKind.PathItem, member.Value, member.Pointer, depth: 2) is OpenApiPathItem item)
            {
                _document.Paths[key] = item;
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

    /// <summary>
    /// Schemas of other files, of <c>$defs</c> and of places that hold none in OpenAPI become components. Which of them was referred to
    /// first decides nothing: a file that is a schema yields to a schema in a file, and else the order of their places counts.
    /// </summary>
    private void TakeMissingSchemas()
    {
        var taken = new List<(SpecPointer Pointer, JsonSchema Schema)>();
        while (_context.NextMissing() is { } pointer)
        {
            taken.Add((pointer, _normalizer.Schema(_context.Sources.Node(pointer)!, pointer, depth: 3)));
        }

        var names = new BundleNames(_schemas);
        foreach (var (pointer, schema) in taken.OrderBy(static item => item.Pointer.IsRoot)
            .ThenBy(static item => SpecPath.Normalize(item.Pointer.File), StringComparer.Ordinal).ThenBy(static item => item.Pointer.Pointer, StringComparer.Ordinal))
        {
            _schemas[names.For(pointer)] = schema;
        }
    }
}
