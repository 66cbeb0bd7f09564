using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Gives each schema its C# type. Objects and enums become types of their own the first time something uses them; their
/// members are built later, from a queue, so that neither depth nor recursion of the document is the stack's.
/// </summary>
internal sealed class SchemaBuilder
{
    private const int MaximumDepth = 100;

    private readonly BuildContext _context;
    private readonly TypeNames _names;
    private readonly ObjectBuilder _objects;
    private readonly UnionBuilder _unions;
    private readonly Dictionary<JsonSchema, string> _components = [];
    private readonly Dictionary<JsonSchema, string> _typeNames = [];
    private readonly Dictionary<JsonSchema, SchemaUse> _known = [];
    private readonly BodyComponents _bodies;
    private readonly Dictionary<SpecPointer, SchemaUse> _bodyUses = [];
    private readonly Dictionary<string, TypeRef> _enums = new(StringComparer.Ordinal);
    private readonly SharedEnums _sharedEnums;
    private readonly SharedObjects _sharedObjects;
    private readonly Inheritance _inheritance;
    private readonly HashSet<JsonSchema> _resolving = [];
    private readonly Queue<Action> _pending = new();
    private readonly List<SchemaModel> _models = [];
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);
    private int _depth;

    public SchemaBuilder(BuildContext context, TypeNames names)
    {
        _context = context;
        _names = names;
        _inheritance = new Inheritance(context);
        _objects = new ObjectBuilder(context, this, _inheritance);
        _unions = new UnionBuilder(context, this);
        NameComponents();
        _bodies = new BodyComponents(context.Spec, names);
        var inline = InlinePlaces.Of(context).ToList();
        _sharedEnums = new SharedEnums(context, inline);
        _sharedObjects = new SharedObjects(context.Spec, _components.ContainsKey, inline);
    }

    /// <summary>Gets or sets a value indicating whether what is reached now is reached by an operation that users see.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>Gets the types that are built so far.</summary>
    public IReadOnlyList<SchemaModel> Models => _models;

    /// <summary>Gives the type of a schema.</summary>
    /// <param name="schema">The schema; null stands for any value.</param>
    /// <param name="context">The name for the type if the schema has none: where it is used, in PascalCase.</param>
    public SchemaUse Use(JsonSchema? schema, string context)
    {
        if (schema is null)
        {
            return SchemaUse.Any;
        }

        var isNullable = false;
        var actual = SchemaShape.Follow(schema, ref isNullable);
        if (_known.TryGetValue(actual, out var known))
        {
            return known with { IsNullable = known.IsNullable || isNullable };
        }

        if (_depth >= MaximumDepth || !_resolving.Add(actual))
        {
            _context.Findings.RecursiveOrTooDeep(_context.Spec.PointerOf(actual), "A schema that contains itself with no object between, or is nested too deep, is read as raw JSON");
            return SchemaUse.Any;
        }

        _depth++;
        var use = Resolve(actual, _components.TryGetValue(actual, out var name) ? name : context);
        _depth--;
        _resolving.Remove(actual);
        _known[actual] = use;
        return use with { IsNullable = use.IsNullable || isNullable };
    }

    /// <summary>Gives the type of a body. What a shared response or request body writes out in place is a type by its name.</summary>
    /// <param name="schema">The body's schema; null stands for any value.</param>
    /// <param name="context">The name for the type if neither the schema nor the body has one.</param>
    public SchemaUse UseBody(JsonSchema? schema, string context)
    {
        if (schema is null)
        {
            return SchemaUse.Any;
        }

        // Every operation that refers to the body has a copy of its schema, at the place of the first.
        var isNullable = false;
        var actual = SchemaShape.Follow(schema, ref isNullable);
        var place = _context.Spec.PointerOf(actual);
        if (_known.ContainsKey(actual) || _components.ContainsKey(actual) || _bodies.NameOf(place) is not { } name)
        {
            return Use(schema, context);
        }

        if (_bodyUses.TryGetValue(place, out var known))
        {
            _known.Add(actual, known);
        }
        else if (_bodies.IsType(place))
        {
            _components.Add(actual, name);
            _typeNames.Add(actual, name);
        }

        var use = Use(schema, name);
        if (_known.TryGetValue(actual, out var resolved))
        {
            _bodyUses[place] = resolved;
        }

        return use;
    }

    /// <summary>
    /// Gives the type of a parameter. Where it may be of several types, text is what travels in any case: a list takes the
    /// single value too, and scalars of different kinds are a string. Only with an object among them is it a union.
    /// </summary>
    /// <param name="schema">The parameter's schema.</param>
    /// <param name="context">The name for the type if the schema has none.</param>
    public SchemaUse UseAsParameter(JsonSchema schema, string context)
    {
        var actual = SchemaShape.Actual(schema);
        var branches = Branches(actual).Where(branch => !SchemaShape.IsNull(branch)).ToList();
        if (branches.Count < 2 || actual.Properties.Count > 0)
        {
            return Use(schema, context);
        }

        var lists = branches.Where(branch => SchemaShape.Actual(branch).Item is { } item && IsScalar(item)).ToList();
        var scalars = branches.Where(IsScalar).ToList();
        if (lists.Count + scalars.Count < branches.Count)
        {
            return Use(schema, context);
        }

        if (lists.Count > 0)
        {
            return Use(lists[0], context);
        }

        var types = scalars.Select(branch => Use(branch, context).Type).Distinct().ToList();
        return new SchemaUse(ScalarTypes.Common(types) ?? TypeRef.Scalar(TypeKind.String), IsNullable: false);
    }

    /// <summary>Makes the union of the types of several kinds of success, which is no schema of the document.</summary>
    public ResultUnion UseResults(IReadOnlyList<TypeRef> types, string name)
    {
        var typeName = _names.Take(name, isEnum: false, name);
        var isVisible = IsVisible;
        var model = _unions.OfResults(types, typeName, isVisible);
        _models.Add(model);
        return new ResultUnion(TypeRef.Union(typeName), model.Cases.ToDictionary(@case => @case.Type, @case => @case.Name));
    }

    /// <summary>Gives the schema that a type was made of; null for a type that is none of its own.</summary>
    public JsonSchema? SchemaOf(TypeRef type) => type.Name is { } name && _schemas.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>Gives the name that a component's own type has or would have; null for any other schema.</summary>
    public string? NameOf(JsonSchema component) => _typeNames.TryGetValue(component, out var name) ? name : null;

    /// <summary>Builds the types that are waiting, and those that they reach in turn.</summary>
    public void Drain()
    {
        while (_pending.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            _pending.Dequeue()();
        }
    }

    /// <summary>Gives all types, once nothing more will be used.</summary>
    /// <param name="bodies">The types of request bodies.</param>
    /// <param name="answers">The types of answers, failures among them.</param>
    public List<SchemaModel> Finish(IEnumerable<TypeRef> bodies, IEnumerable<TypeRef> answers)
    {
        Drain();
        return OptionalMembers.Mark(_models, bodies, answers).OrderBy(model => model.TypeName, StringComparer.Ordinal).ToList();
    }

    private SchemaUse Resolve(JsonSchema schema, string name)
    {
        if (_inheritance.IsInvolved(schema))
        {
            return Object(schema, name);
        }

        if (schema.AllOf.Count > 0)
        {
            return ResolveAllOf(schema, name);
        }

        if (SchemaShape.IsEnum(schema))
        {
            return new SchemaUse(Enum(schema, name), SchemaShape.IsNullable(schema) || schema.Enumeration.Any(value => value is null));
        }

        var branches = Branches(schema);
        if (branches.Count > 0 && (schema.Properties.Count == 0 || schema.DiscriminatorObject is not null))
        {
            return ResolveUnion(schema, branches, name);
        }

        if (schema.Properties.Count > 0)
        {
            return Object(schema, name);
        }

        if (schema.Type.HasFlag(JsonObjectType.Array) || schema.Item is not null || schema.Items.Count > 0)
        {
            return List(schema, name);
        }

        if (schema.AdditionalPropertiesSchema is { } values && (schema.Type & ~JsonObjectType.Null) is JsonObjectType.Object or JsonObjectType.None)
        {
            var value = Use(values, name + "Value");
            return new SchemaUse(TypeRef.Map(value.Type, value.IsNullable), SchemaShape.IsNullable(schema));
        }

        return new SchemaUse(TypeRef.Scalar(ScalarTypes.Of(schema, name)), SchemaShape.IsNullable(schema));
    }

    private SchemaUse ResolveAllOf(JsonSchema schema, string name)
    {
        // A lone reference with siblings is how 3.0 documents add a description or nullability to a reference.
        var typed = schema.AllOf.Where(SchemaShape.HasType).ToList();
        if (typed.Count == 1 && schema.Properties.Count == 0)
        {
            var use = Use(typed[0], name);
            return use with { IsNullable = use.IsNullable || schema.IsNullableRaw == true };
        }

        return ObjectBuilder.HasMembers(schema) ? Object(schema, name) : new SchemaUse(SchemaUse.Any.Type, SchemaShape.IsNullable(schema));
    }

    private SchemaUse ResolveUnion(JsonSchema schema, List<JsonSchema> branches, string name)
    {
        var values = branches.Where(branch => !SchemaShape.IsNull(branch)).ToList();
        var isNullable = values.Count < branches.Count || SchemaShape.IsNullable(schema) || values.Any(IsNullable);
        if (values.Select(SchemaShape.Actual).Distinct().Count() == 1)
        {
            var use = Use(values[0], name);
            return use with { IsNullable = use.IsNullable || isNullable };
        }

        // Scalars contain nothing, so they can be looked at before the union has its name.
        if (values.All(IsScalar))
        {
            var types = values.Select(branch => Use(branch, name).Type).Distinct().ToList();
            if (ScalarTypes.Common(types) is { } common)
            {
                return new SchemaUse(common, isNullable);
            }
        }

        if (values.Count == 0)
        {
            return SchemaUse.Any with { IsNullable = isNullable };
        }

        var shape = _sharedObjects.ShapeOf(schema);
        if (_sharedObjects.TypeOf(shape) is { } known)
        {
            return new SchemaUse(known, isNullable);
        }

        var typeName = TypeName(schema, _sharedObjects.Name(shape) ?? name, isEnum: false);
        var isVisible = IsVisible;
        _pending.Enqueue(() => _models.Add(_unions.Build(schema, values, typeName, isVisible)));
        var type = TypeRef.Union(typeName);
        _sharedObjects.Add(shape, type);
        return new SchemaUse(type, isNullable);
    }

    private List<JsonSchema> Branches(JsonSchema schema) => UnionBranches.Of(schema, _components.ContainsKey);

    private static bool IsNullable(JsonSchema schema)
    {
        var isNullable = false;
        SchemaShape.Follow(schema, ref isNullable);
        return isNullable;
    }

    private static bool IsScalar(JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        return SchemaShape.IsEnum(actual) || (ScalarTypes.Of(actual) != TypeKind.Any
            && actual.AllOf.Count + actual.OneOf.Count + actual.AnyOf.Count + actual.Properties.Count == 0);
    }

    private SchemaUse List(JsonSchema schema, string name)
    {
        var item = schema.Items.Count > 0 ? SchemaUse.Any : Use(schema.Item, Identifier.Singular(name));
        return new SchemaUse(TypeRef.List(item.Type, item.IsNullable), SchemaShape.IsNullable(schema));
    }

    private SchemaUse Object(JsonSchema schema, string name)
    {
        var shape = _inheritance.IsInvolved(schema) ? null : _sharedObjects.ShapeOf(schema);
        if (_sharedObjects.TypeOf(shape) is { } known)
        {
            return new SchemaUse(known, SchemaShape.IsNullable(schema));
        }

        var typeName = TypeName(schema, _sharedObjects.Name(shape) ?? name, isEnum: false);
        var isVisible = IsVisible;
        _pending.Enqueue(() => _models.Add(_objects.Build(schema, typeName, isVisible)));
        var type = TypeRef.Object(typeName);
        _sharedObjects.Add(shape, type);
        return new SchemaUse(type, SchemaShape.IsNullable(schema));
    }

    private TypeRef Enum(JsonSchema schema, string name)
    {
        var shape = SharedEnums.ShapeOf(schema);
        if (!_components.ContainsKey(schema))
        {
            if (_sharedEnums.Component(shape) is { } component)
            {
                return Use(component, name).Type;
            }

            if (_enums.TryGetValue(shape, out var known))
            {
                return known;
            }

            name = _sharedEnums.Name(shape) ?? name;
        }

        var typeName = TypeName(schema, name, isEnum: true);
        _models.Add(EnumBuilder.Build(_context, schema, typeName, IsVisible));
        var type = TypeRef.Enum(typeName, isNumeric: !SchemaShape.IsStringEnum(schema));
        _enums[shape] = type;
        return type;
    }

    private string TypeName(JsonSchema schema, string name, bool isEnum)
    {
        var typeName = _typeNames.TryGetValue(schema, out var known) ? known : _names.Take(name, isEnum, _context.Spec.PointerOf(schema).Pointer);
        _schemas[typeName] = schema;
        return typeName;
    }

    /// <summary>Names the components first, so that no inline schema takes what the document itself calls a thing.</summary>
    private void NameComponents()
    {
        // A key that is a C# name already keeps it, whatever else would come down to the same name.
        foreach (var component in _context.Spec.Document.Definitions.OrderBy(component => Identifier.Pascal(component.Key) == component.Key ? 0 : 1))
        {
            if (component.Value is not { } schema || _components.ContainsKey(schema))
            {
                continue;
            }

            var name = Identifier.Pascal(component.Key);
            var isEnum = SchemaShape.IsEnum(schema);
            _components.Add(schema, name);
            if (isEnum || ObjectBuilder.HasMembers(schema) || schema.OneOf.Count + schema.AnyOf.Count > 1)
            {
                _typeNames.Add(schema, _names.Take(name, isEnum, component.Key));
            }
        }
    }
}
