using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;
using NJsonSchema;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Names the types of schemas. Components come first: they keep their names whatever else there is, and whether or not they are used.</summary>
internal sealed class SchemaTypeNames
{
    private readonly BuildContext _context;
    private readonly TypeNames _names;
    private readonly PlaceNames _places;
    private readonly Inheritance _inheritance;
    private readonly Dictionary<JsonSchema, string> _components = [];
    private readonly Dictionary<JsonSchema, (string Key, TypeClaim Claim)> _claims = [];

    public SchemaTypeNames(BuildContext context, TypeNames names, PlaceNames places, Inheritance inheritance)
    {
        _context = context;
        _names = names;
        _places = places;
        _inheritance = inheritance;
        NameComponents();
    }

    /// <summary>Determines whether a schema is a component, or a part of a document that stands for one.</summary>
    public bool IsComponent(JsonSchema schema) => _components.ContainsKey(schema);

    /// <summary>Gets the name that a schema has from the document or from its place; <see langword="null"/> if it has none.</summary>
    public string? NameOf(JsonSchema schema, SpecPointer place) => _components.TryGetValue(schema, out var name) ? name : _places.NameOf(place);

    /// <summary>Gets the name of the type of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name that it asks for if it is no component.</param>
    /// <param name="isEnum">Whether the type is an enum.</param>
    public string Take(JsonSchema schema, string name, bool isEnum)
    {
        if (!_claims.TryGetValue(schema, out var claimed))
        {
            var place = _context.Spec.PointerOf(schema);
            var key = _places.EnumKeyOf(schema) ?? (place.IsRoot ? "#" + name : _names.KeyOf(place));
            claimed = (key, TypeClaim.Inline(name, isEnum));
        }

        return _names.Take(claimed.Key, claimed.Claim, _context.Spec.PlaceOf(schema));
    }

    private void NameComponents()
    {
        var section = (_context.Spec.Root["components"] as JObject)?["schemas"] as JObject ?? _context.Spec.Root["definitions"] as JObject;
        var keys = new List<(JsonSchema Schema, string Key, bool IsBundled)>();
        foreach (var component in _context.Spec.Document.Definitions)
        {
            if (component.Value is not { } schema || _components.ContainsKey(schema))
            {
                continue;
            }

            var place = _context.Spec.PlaceOf(schema);
            var isBundled = section?[component.Key] is null;
            var isEnum = SchemaShape.IsEnum(schema);
            var name = AuthorNames.Of(_context, schema.ExtensionData, place)
                ?? (isEnum ? AuthorNames.OfEnum(_context, schema) : null)
                ?? Identifier.Pascal(isBundled && !place.IsRoot ? BundleNames.WordFor(place) : component.Key);
            _components.Add(schema, name);
            _places.Add(schema, name);
            keys.Add((schema, isBundled && !place.IsRoot ? _names.KeyOf(place) : "/components/schemas/" + component.Key, isBundled));
        }

        var claims = new List<(string Key, TypeClaim Claim)>();
        keys.ForEach(component => AddClaim(claims, component.Schema, component.Key, component.IsBundled));
        _names.Expect(claims.Concat(_places.Types.Where(schema => !_claims.ContainsKey(schema)).Select(InlineClaim)));
        claims.ForEach(component => _names.Claim(component.Key, component.Claim));
    }

    private (string Key, TypeClaim Claim) InlineClaim(JsonSchema schema)
    {
        var place = _context.Spec.PlaceOf(schema);
        return (_places.EnumKeyOf(schema) ?? _names.KeyOf(place), TypeClaim.Inline(_places.NameOf(place)!, SchemaShape.IsEnum(schema)));
    }

    private void AddClaim(List<(string Key, TypeClaim Claim)> claims, JsonSchema component, string key, bool isBundled)
    {
        var schema = new WrappedSchemas(_context, _places, _inheritance, _components).Within(component);
        if (SchemaShape.IsEnum(schema) || SchemaShape.IsObject(schema) || SchemaShape.IsEmptyObject(schema) || ObjectBuilder.HasMembers(schema) || _inheritance.IsInvolved(schema)
            || schema.OneOf.Count + schema.AnyOf.Count > 1)
        {
            _claims[schema] = (_places.EnumKeyOf(schema) ?? key, TypeClaim.Component(_components[component], SchemaShape.IsEnum(schema), isBundled));
            claims.Add(_claims[schema]);
        }
    }
}
