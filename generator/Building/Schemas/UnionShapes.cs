using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Describes what JSON of a schema looks like, so that the cases of a union can be told apart.</summary>
internal static class UnionShapes
{
    public static UnionShapeModel Of(JsonSchema schema, TypeRef type)
    {
        var actual = SchemaShape.Actual(schema);
        var isObject = type.Kind is TypeKind.Object or TypeKind.Map or TypeKind.Union;
        var members = isObject ? ObjectBuilder.Members(actual).Select(member => MemberValuesOf.Member(member.Name, member.Property)) : [];
        return new UnionShapeModel
        {
            Kind = KindOf(type),
            Required = isObject ? ObjectBuilder.Required(actual).ToEquatableArray() : [],
            Known = members.ToEquatableArray(),
            Constants = isObject ? Constants(actual).ToEquatableArray() : [],
            Texts = type.Kind == TypeKind.Enum ? actual.Enumeration.OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray() : [],
        };
    }

    /// <summary>Gets the members of an object that only ever have one value, which tells what kind of thing it is.</summary>
    public static IEnumerable<UnionConstantModel> Constants(JsonSchema schema)
    {
        foreach (var (name, property) in ObjectBuilder.Members(schema))
        {
            var actual = SchemaShape.Actual(property);
            if (actual.Enumeration.Distinct().ToList() is [{ } only] && TextOf(only) is { } text)
            {
                yield return new UnionConstantModel(name, new EquatableArray<string>([text]));
            }
        }
    }

    private static string? TextOf(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        long or int => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static JsonShape KindOf(TypeRef type) => type.Kind switch
    {
        TypeKind.Object or TypeKind.Map or TypeKind.Union => JsonShape.Object,
        TypeKind.List => JsonShape.Array,
        TypeKind.Boolean => JsonShape.Boolean,
        TypeKind.UnixTime => JsonShape.Integer,
        TypeKind.Enum when type.IsNumeric => JsonShape.Integer,
        _ when type.IsNumber && type.Form != NumberForm.Text => type.IsInteger ? JsonShape.Integer : JsonShape.Number,
        _ => JsonShape.Text,
    };
}
