using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Determines the C# type of each schema. Objects and enums become types of their own the first time something uses them; their
/// members are built later, from a queue, so that neither depth nor recursion of the document is the stack's.
/// </summary>
internal sealed class SchemaBuilder
{
    private const int MaxDepth = 100;
    private const string DifferentKinds = "An 'allOf' whose parts are of different kinds";

    private readonly BuildContext _context;
    private readonly TypeNames _names;
    private readonly ObjectBuilder _objects;
    private readonly UnionBuilder _unions;
    private readonly SchemaTypeNames _types;
    private readonly Dictionary<JsonSchema, SchemaUse> _known = [];
    private readonly Dictionary<SpecPointer, SchemaUse> _shared = [];
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
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
        var discriminators = new Discriminators(context, _inheritance);
        _objects = new ObjectBuilder(context, this, _inheritance, discriminators);
        _unions = new UnionBuilder(context, this, discriminators);
        Places = new PlaceNames(context);
        _types = new SchemaTypeNames(context, names, Places, _inheritance);
    }

    /// <summary>Gets the names of what is written out where it is used.</summary>
    public PlaceNames Places { get; }

    /// <summary>Gets the schemas by the names of their types.</summary>
    public IReadOnlyDictionary<string, JsonSchema> Schemas => _schemas;

    /// <summary>Gets the type of a schema.</summary>
    /// <param name="schema">The schema; null stands for any value.</param>
    /// <param name="context">The name for the type if neither the schema nor its place has one.</param>
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

        // Whoever refers to a response or a parameter has a copy of its schema.
        var place = _context.Spec.PointerOf(actual);
        if (Places.IsShared(place) && _shared.TryGetValue(place, out var shared))
        {
            _known.Add(actual, shared);
            return shared with { IsNullable = shared.IsNullable || isNullable };
        }

        if (_depth >= MaxDepth || !_resolving.Add(actual))
        {
            _context.Findings.RecursiveOrTooDeep(_context.Spec.PointerOf(actual), "A schema that contains itself with no object between, or is nested too deep, is read as raw JSON");
            return SchemaUse.Any;
        }

        _depth++;
        var use = Resolve(actual, _types.NameOf(actual, place) ?? context);
        _depth--;
        _resolving.Remove(actual);
        _known[actual] = use;
        _shared[place] = use;
        return use with { IsNullable = use.IsNullable || isNullable };
    }

    /// <summary>
    /// Gets the type of a parameter. Where it may be of several types, text is what travels in any case: a list takes the
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

        var lists = branches.Where(branch => SchemaShape.Actual(branch).Item is { } item && SchemaShape.IsScalar(item)).ToList();
        var scalars = branches.Where(SchemaShape.IsScalar).ToList();
        if (lists.Count + scalars.Count < branches.Count)
        {
            return Use(schema, context);
        }

        if (lists.Count > 0)
        {
            return Use(lists[0], context);
        }

        return new SchemaUse(CommonOf(scalars, context) ?? TypeRef.Scalar(TypeKind.String), IsNullable: false);
    }

    /// <summary>Creates the union of the types of several kinds of success, which is no schema of the document.</summary>
    /// <param name="types">The types.</param>
    /// <param name="name">The name of the union.</param>
    /// <param name="at">Where the kinds of success are written.</param>
    public ResultUnion UseResults(IReadOnlyList<TypeRef> types, string name, SpecPointer at)
    {
        var typeName = _names.Take(_names.KeyOf(at) + "#" + name, TypeClaim.Inline(name, isEnum: false), at);
        var model = _unions.OfResults(types, typeName);
        _models.Add(model);
        return new ResultUnion(TypeRef.Union(typeName), model.Cases.ToDictionary(@case => @case.Type, @case => @case.Name));
    }

    /// <summary>Gets the schema that a type was made of; <see langword="null"/> for a type that no schema declares.</summary>
    public JsonSchema? SchemaOf(TypeRef type) => type.Name is { } name && _schemas.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>Gets the named values of an enum.</summary>
    public IEnumerable<EnumMemberModel> MembersOf(TypeRef type) => type.Name is { } name && _enums.TryGetValue(name, out var model) ? model.Members : [];

    /// <summary>Builds the types that are waiting, and those that they reach in turn.</summary>
    public void Drain()
    {
        while (_pending.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            _pending.Dequeue()();
        }
    }

    /// <summary>Gets all types, once nothing more will be used.</summary>
    public List<SchemaModel> Finish()
    {
        Drain();
        return _models.OrderBy(model => model.TypeName, StringComparer.Ordinal).Select(model => model with { FileName = _names.FileOf(model.TypeName) }).ToList();
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

        return ResolveOwn(schema, name);
    }

    /// <summary>Gets the type by what the schema says itself, without its parts.</summary>
    private SchemaUse ResolveOwn(JsonSchema schema, string name)
    {
        if (SchemaShape.IsEnum(schema))
        {
            return new SchemaUse(Enum(schema, name), SchemaShape.IsNullable(schema) || schema.Enumeration.Any(value => value is null));
        }

        var branches = Branches(schema);
        if (branches.Count > 0 && schema is { DiscriminatorObject: null, Properties.Count: 0, AdditionalPropertiesSchema: null } && TakesAnything(schema))
        {
            return SchemaUse.Any with { IsNullable = SchemaShape.IsNullable(schema) };
        }

        if (branches.Count > 0 && (schema.Properties.Count == 0 || (schema.DiscriminatorObject is not null && !AdoptedChoices.HasLost(schema))))
        {
            return ResolveUnion(schema, branches, name);
        }

        if (SchemaShape.IsObject(schema) || SchemaShape.IsEmptyObject(schema))
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

        return new SchemaUse(ScalarTypes.TypeOf(schema, name), SchemaShape.IsNullable(schema));
    }

    private static bool IsNoObject(JsonSchema part) => (part.Type & ~JsonObjectType.Null) is var type && type != JsonObjectType.None && (type & JsonObjectType.Object) == 0;

    private SchemaUse ResolveAllOf(JsonSchema schema, string name)
    {
        // A lone reference with siblings is how 3.0 documents add a description or nullability to a reference.
        if (Compositions.OnlyPart(schema) is { } only)
        {
            return Use(only, name).OrNull(schema);
        }

        if (ObjectBuilder.HasMembers(schema))
        {
            if (ObjectBuilder.Parts(schema).Select(SchemaShape.Actual).Any(IsNoObject))
            {
                _context.Findings.NotSupported(_context.Spec.PointerOf(schema), DifferentKinds, "it is read as the object");
            }

            return Object(schema, name);
        }

        if (Compositions.IsUntyped(schema))
        {
            return SchemaUse.Any.OrNull(schema);
        }

        var whole = Compositions.Whole(schema);
        if (whole is null)
        {
            _context.Findings.NotSupported(_context.Spec.PointerOf(schema), DifferentKinds, "it is read as any JSON");
            return SchemaUse.Any.OrNull(schema);
        }

        return whole == schema ? ResolveOwn(schema, name)
            : ObjectBuilder.Parts(schema).Contains(whole) ? Use(whole, name).OrNull(schema)
            : new SchemaUse(ScalarTypes.TypeOf(whole, name), IsNullable: false).OrNull(schema);
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
        if (values.All(SchemaShape.IsScalar))
        {
            if (CommonOf(values, name) is { } common)
            {
                return new SchemaUse(common, isNullable);
            }
        }

        if (values.Count == 0)
        {
            return SchemaUse.Any with { IsNullable = isNullable };
        }

        var typeName = TypeName(schema, name, isEnum: false);
        _pending.Enqueue(() => _models.Add(_unions.Build(schema, values, typeName)));
        return new SchemaUse(TypeRef.Union(typeName), isNullable);
    }

    // Where one branch takes any JSON, the others say nothing that must hold.
    private bool TakesAnything(JsonSchema schema) => (schema.Type & ~JsonObjectType.Null) is JsonObjectType.None or JsonObjectType.Object
        && UnionBranches.TakeAnything(schema, _types.IsComponent, branch => AnySchemas.IsAny(_context.Spec, branch));

    private List<JsonSchema> Branches(JsonSchema schema) => UnionBranches.Of(schema, _types.IsComponent);

    private static bool IsNullable(JsonSchema schema)
    {
        var isNullable = false;
        SchemaShape.Follow(schema, ref isNullable);
        return isNullable;
    }

    // An enum that is not the whole's type is no type at all.
    private TypeRef? CommonOf(IReadOnlyList<JsonSchema> scalars, string name)
    {
        var actual = scalars.Select(SchemaShape.Actual).Distinct().ToList();
        var common = ScalarChoices.Common(actual, scalar => _types.NameOf(scalar, _context.Spec.PointerOf(scalar)) ?? name, Places.EnumKeyOf, out var whole);
        return whole is null ? common : Use(whole, name).Type;
    }

    private SchemaUse List(JsonSchema schema, string name)
    {
        var item = schema.Items.Count > 0 ? SchemaUse.Any : Use(schema.Item, Identifier.Singular(name));
        return new SchemaUse(TypeRef.List(item.Type, item.IsNullable), SchemaShape.IsNullable(schema));
    }

    private SchemaUse Object(JsonSchema schema, string name)
    {
        var typeName = TypeName(schema, name, isEnum: false);
        _pending.Enqueue(() => _models.Add(_objects.Build(schema, typeName)));
        return new SchemaUse(TypeRef.Object(typeName), SchemaShape.IsNullable(schema));
    }

    private TypeRef Enum(JsonSchema schema, string name)
    {
        var typeName = TypeName(schema, name, isEnum: true);
        if (!_enums.TryGetValue(typeName, out var model))
        {
            model = EnumBuilder.Build(_context, Places.EnumsOf(schema), typeName);
            _enums.Add(typeName, model);
            _models.Add(model);
        }

        return TypeRef.Enum(typeName, model.NumberKind);
    }

    private string TypeName(JsonSchema schema, string name, bool isEnum)
    {
        var typeName = _types.Take(schema, name, isEnum);
        _schemas[typeName] = schema;
        return typeName;
    }
}
