using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Determines the C# type of each schema that is used: once for each schema, and without following one that contains itself.</summary>
internal sealed class SchemaBuilder
{
    private const int MaxDepth = 100;

    private readonly BuildContext _context;
    private readonly SchemaTypeNames _names;
    private readonly DeclaredTypes _types;
    private readonly SchemaResolver _resolver;
    private readonly Dictionary<JsonSchema, SchemaUse> _known = [];
    private readonly Dictionary<SpecPointer, SchemaUse> _shared = [];
    private readonly HashSet<JsonSchema> _resolving = [];
    private int _depth;

    public SchemaBuilder(BuildContext context, TypeNames names)
    {
        _context = context;
        Places = new PlaceNames(context);
        var inheritance = new Inheritance(context);
        var discriminators = new Discriminators(context, inheritance);
        _names = new SchemaTypeNames(context, names, Places, inheritance);
        _types = new DeclaredTypes(context, names, _names, Places, new ObjectBuilder(context, this, inheritance, discriminators), new UnionBuilder(context, this, discriminators));
        _resolver = new SchemaResolver(context, this, _types, _names, Places, inheritance);
    }

    /// <summary>Gets the names of what is written out where it is used.</summary>
    public PlaceNames Places { get; }

    /// <summary>Gets the schemas by the names of their types.</summary>
    public IReadOnlyDictionary<string, JsonSchema> Schemas => _types.Schemas;

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
        var use = _resolver.Resolve(actual, _names.NameOf(actual, place) ?? context);
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
    public SchemaUse UseAsParameter(JsonSchema schema, string context) => _resolver.ResolveParameter(schema, context);

    /// <summary>Creates the union of the types of several kinds of success, which is no schema of the document.</summary>
    /// <param name="types">The types.</param>
    /// <param name="name">The name of the union.</param>
    /// <param name="at">Where the kinds of success are written.</param>
    public ResultUnion UseResults(IReadOnlyList<TypeRef> types, string name, SpecPointer at) => _types.Results(types, name, at);

    /// <summary>Gets the schema that a type was made of; <see langword="null"/> for a type that no schema declares.</summary>
    public JsonSchema? SchemaOf(TypeRef type) => _types.SchemaOf(type);

    /// <summary>Gets the named values of an enum.</summary>
    public IEnumerable<EnumMemberModel> MembersOf(TypeRef type) => _types.MembersOf(type);

    /// <summary>Builds the types that are waiting, and those that they reach in turn.</summary>
    public void Drain() => _types.Drain();

    /// <summary>Gets all types, once nothing more will be used.</summary>
    public List<SchemaModel> Finish() => _types.Finish();
}
