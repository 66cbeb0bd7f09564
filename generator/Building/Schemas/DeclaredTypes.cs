using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Collects the objects, enums and unions that are emitted. A type is declared the first time something uses it; its members are built
/// later, from a queue, so that neither depth nor recursion of the document is the stack's.
/// </summary>
internal sealed class DeclaredTypes(BuildContext context, TypeNames names, SchemaTypeNames schemaNames, PlaceNames places, ObjectBuilder objects, UnionBuilder unions)
{
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = new();
    private readonly List<SchemaModel> _models = [];
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    /// <summary>Gets the schemas by the names of their types.</summary>
    public IReadOnlyDictionary<string, JsonSchema> Schemas => _schemas;

    public TypeRef Object(JsonSchema schema, string name)
    {
        var typeName = TypeName(schema, name, isEnum: false);
        _pending.Enqueue(() => _models.Add(objects.Build(schema, typeName)));
        return TypeRef.Object(typeName);
    }

    public TypeRef Union(JsonSchema schema, IReadOnlyList<JsonSchema> branches, string name)
    {
        var typeName = TypeName(schema, name, isEnum: false);
        _pending.Enqueue(() => _models.Add(unions.Build(schema, branches, typeName)));
        return TypeRef.Union(typeName);
    }

    public TypeRef Enum(JsonSchema schema, string name)
    {
        var typeName = TypeName(schema, name, isEnum: true);
        if (!_enums.TryGetValue(typeName, out var model))
        {
            model = EnumBuilder.Build(context, places.EnumsOf(schema), typeName);
            _enums.Add(typeName, model);
            _models.Add(model);
        }

        return TypeRef.Enum(typeName, model.NumberKind);
    }

    /// <summary>Creates the union of the types of several kinds of success, which is no schema of the document.</summary>
    /// <param name="types">The types.</param>
    /// <param name="name">The name of the union.</param>
    /// <param name="at">Where the kinds of success are written.</param>
    public ResultUnion Results(IReadOnlyList<TypeRef> types, string name, SpecPointer at)
    {
        var typeName = names.Take(names.KeyOf(at) + "#" + name, TypeClaim.Inline(name, isEnum: false), at);
        var model = unions.OfResults(types, typeName);
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
            context.CancellationToken.ThrowIfCancellationRequested();
            _pending.Dequeue()();
        }
    }

    /// <summary>Gets all types, once nothing more will be used.</summary>
    public List<SchemaModel> Finish()
    {
        Drain();
        return _models.OrderBy(model => model.TypeName, StringComparer.Ordinal).Select(model => model with { FileName = names.FileOf(model.TypeName) }).ToList();
    }

    private string TypeName(JsonSchema schema, string name, bool isEnum)
    {
        var typeName = schemaNames.Take(schema, name, isEnum);
        _schemas[typeName] = schema;
        return typeName;
    }
}
