using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Finds the nodes of the objects that XML bodies reach, and which bodies typed XML cannot say.</summary>
internal sealed class XmlTypes
{
    private readonly BuildContext _context;
    private readonly SchemaBuilder _schemas;
    private readonly XmlNodes _nodes;
    private readonly Dictionary<string, SchemaModel> _models;
    private readonly Dictionary<string, XmlObjectNodes> _objects = new(StringComparer.Ordinal);

    public XmlTypes(BuildContext context, SchemaBuilder schemas, XmlNodes nodes, IEnumerable<SchemaModel> models)
    {
        _context = context;
        _schemas = schemas;
        _nodes = nodes;
        _models = models.ToDictionary(model => model.TypeName, StringComparer.Ordinal);
    }

    /// <summary>Gets what keeps a body of the type from being typed XML, anywhere in it.</summary>
    public IEnumerable<XmlProblem> ProblemsOf(TypeRef type) => Reached([type]).SelectMany(name => Nodes(name).Problems);

    /// <summary>Gets the XML of every object that the types reach.</summary>
    /// <param name="bodies">The types of request bodies in XML.</param>
    /// <param name="answers">The types of answers in XML, failures among them.</param>
    /// <param name="models">The models as they are emitted.</param>
    public IEnumerable<XmlTypeModel> Build(IEnumerable<TypeRef> bodies, IEnumerable<TypeRef> answers, IEnumerable<SchemaModel> models)
    {
        var written = new HashSet<string>(Reached(bodies), StringComparer.Ordinal);
        var read = new HashSet<string>(Reached(answers), StringComparer.Ordinal);
        foreach (var model in models.OfType<ObjectModel>().Where(model => written.Contains(model.TypeName) || read.Contains(model.TypeName)))
        {
            var nodes = Nodes(model.TypeName);
            yield return new XmlTypeModel(model, model.Properties.Select(property => nodes.Members[property.WireName]).ToEquatableArray())
            {
                IsRead = read.Contains(model.TypeName),
                IsWritten = written.Contains(model.TypeName),
                Additional = nodes.Additional,
            };
        }
    }

    private IEnumerable<string> Reached(IEnumerable<TypeRef> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<TypeRef>(types);
        while (pending.Count > 0)
        {
            var type = pending.Dequeue();
            while (type.Item is { } item)
            {
                type = item;
            }

            if (type.Kind == TypeKind.Object && reached.Add(type.Name!))
            {
                yield return type.Name!;
                foreach (var part in Nodes(type.Name!).Reached)
                {
                    pending.Enqueue(part);
                }
            }
        }
    }

    private XmlObjectNodes Nodes(string typeName)
    {
        if (!_objects.TryGetValue(typeName, out var nodes))
        {
            nodes = Build((ObjectModel)_models[typeName]);
            _objects.Add(typeName, nodes);
        }

        return nodes;
    }

    private XmlObjectNodes Build(ObjectModel model)
    {
        var schema = _schemas.SchemaOf(TypeRef.Object(model.TypeName))!;
        var problems = new List<XmlProblem>();
        if (model.BaseName is not null || model.Derived.Count > 0 || model.Properties.Any(property => property.Discriminator is not null))
        {
            // An element is read as it comes, and what tells the types apart may come last.
            problems.Add(new XmlProblem(_context.Spec.PointerOf(schema), "A type that a discriminator tells from others in XML"));
        }

        var written = ObjectBuilder.Members(schema).ToDictionary(member => member.Name, member => member.Property, StringComparer.Ordinal);
        var members = new Dictionary<string, XmlNodeModel>(StringComparer.Ordinal);
        foreach (var property in model.Properties)
        {
            members[property.WireName] = written.TryGetValue(property.WireName, out var member)
                ? _nodes.Member(property.WireName, member, property.Type, problems)
                : new XmlNodeModel(XmlNodeKind.Element, property.WireName);
        }

        problems.AddRange(Clashes(written, members));
        var reached = model.Properties.Select(property => property.Type);
        var additional = Additional(model, schema, problems);
        return new XmlObjectNodes(members, additional, additional is null ? [.. reached] : [.. reached, model.AdditionalType!], problems);
    }

    private XmlNodeModel? Additional(ObjectModel model, JsonSchema schema, List<XmlProblem> problems)
    {
        if (model.AdditionalType is not { } type)
        {
            return null;
        }

        if (type.Kind == TypeKind.Any)
        {
            _context.Findings.NotSupported(_context.Spec.PointerOf(schema), "Members of any type beside those that are named, in XML", "they are neither read nor written there");
            return null;
        }

        return _nodes.Values(ObjectBuilder.AdditionalOf(schema), type, problems);
    }

    private IEnumerable<XmlProblem> Clashes(Dictionary<string, JsonSchemaProperty> written, Dictionary<string, XmlNodeModel> members)
    {
        var taken = new HashSet<(bool, string?, string?)>();
        foreach (var member in members)
        {
            var node = member.Value.IsBareList ? member.Value.Item! : member.Value;
            if (!taken.Add((node.Kind == XmlNodeKind.Attribute, node.Name, node.Namespace)) && written.TryGetValue(member.Key, out var property))
            {
                yield return new XmlProblem(_context.Spec.PointerOf(property), node.Name is null ? "A second text of an element in XML" : $"A second member that is '{node.Name}' in XML");
            }
        }
    }
}
