using ApiVideo.Generator.Model;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>Describes what JSON of a schema looks like, so that the cases of a union can be told apart.</summary>
internal static class UnionShapes
{
    public static UnionShapeModel Of(JsonSchema schema, TypeRef type)
    {
        var actual = SchemaShape.Actual(schema);
        var isObject = type.Kind is TypeKind.Object or TypeKind.Map or TypeKind.Union;
        var members = isObject ? ObjectBuilder.Members(actual).Select(member => member.Name).ToList() : [];
        return new UnionShapeModel
        {
            Kind = KindOf(type.Kind),
            Required = isObject ? ObjectBuilder.Required(actual).ToEquatableArray() : [],
            Known = members.ToEquatableArray(),
            Constants = isObject ? Constants(actual).ToEquatableArray() : [],
            Texts = type.Kind == TypeKind.Enum ? actual.Enumeration.OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray() : [],
        };
    }

    /// <summary>Gives the members of an object that only ever have one of a few texts.</summary>
    public static IEnumerable<UnionConstantModel> Constants(JsonSchema schema)
    {
        foreach (var (name, property) in ObjectBuilder.Members(schema))
        {
            var actual = SchemaShape.Actual(property);

            // A long list of values is an enum that grows; a short one tells what kind of thing this is.
            if (SchemaShape.IsStringEnum(actual) && actual.Enumeration.Count == 1)
            {
                yield return new UnionConstantModel(name, actual.Enumeration.OfType<string>().ToEquatableArray());
            }
        }
    }

    private static JsonShape KindOf(TypeKind kind) => kind switch
    {
        TypeKind.Object or TypeKind.Map or TypeKind.Union => JsonShape.Object,
        TypeKind.List => JsonShape.Array,
        TypeKind.Boolean => JsonShape.Boolean,
        TypeKind.Int32 or TypeKind.Int64 => JsonShape.Integer,
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => JsonShape.Number,
        _ => JsonShape.Text,
    };
}
