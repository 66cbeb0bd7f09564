using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Finds the kinds of value that a member has, by which the cases of a union are told apart where names do not.</summary>
internal static class MemberValuesOf
{
    // A longer list tells no more, and is written out for each case.
    private const int MaxTexts = 32;

    // A longer chain of allOf with one part each is a cycle.
    private const int MaxChain = 16;

    private static readonly (JsonObjectType Flag, MemberValues Values)[] Flags =
    [
        (JsonObjectType.Object, MemberValues.Object),
        (JsonObjectType.Array, MemberValues.Array),
        (JsonObjectType.String, MemberValues.Text),
        (JsonObjectType.File, MemberValues.Text),
        (JsonObjectType.Integer, MemberValues.Integer),
        (JsonObjectType.Number, MemberValues.Number),
        (JsonObjectType.Boolean, MemberValues.Boolean),
    ];

    public static UnionMemberModel Member(string name, JsonSchema property)
    {
        var schema = Innermost(property);
        var texts = SchemaShape.IsStringEnum(schema) ? schema.Enumeration.OfType<string>().Distinct(StringComparer.Ordinal).ToList() : [];
        return new UnionMemberModel(name, Of(schema), texts.Count <= MaxTexts ? texts.ToEquatableArray() : []);
    }

    // A reference with a description beside it is written as allOf of one.
    public static JsonSchema Innermost(JsonSchema property)
    {
        var schema = SchemaShape.Actual(property);
        for (var i = 0; i < MaxChain && schema is { Type: JsonObjectType.None, AllOf.Count: 1, Properties.Count: 0 }; i++)
        {
            schema = SchemaShape.Actual(schema.AllOf.First());
        }

        return schema;
    }

    private static MemberValues Of(JsonSchema schema)
    {
        if (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0 || schema.AllOf.Count > 0)
        {
            return MemberValues.Any;
        }

        var type = schema.Type & ~JsonObjectType.Null;
        if (type == JsonObjectType.None)
        {
            return OfUntyped(schema);
        }

        var values = MemberValues.None;
        foreach (var (flag, value) in Flags)
        {
            values |= type.HasFlag(flag) ? value : MemberValues.None;
        }

        return type is JsonObjectType.String or JsonObjectType.Integer or JsonObjectType.Number ? OfScalar(ScalarTypes.TypeOf(schema)) : values;
    }

    private static MemberValues OfScalar(TypeRef type) => type.Kind switch
    {
        _ when type.Form == NumberForm.Text => MemberValues.Text,
        _ when type.Form != NumberForm.Number => MemberValues.Text | (type.IsInteger ? MemberValues.Integer : MemberValues.Number),
        _ when type.IsNumber => type.IsInteger ? MemberValues.Integer : MemberValues.Number,
        TypeKind.DateTimeOffset => MemberValues.Instant,
        TypeKind.DateOnly => MemberValues.Date,
        TypeKind.Guid => MemberValues.Guid,
        TypeKind.UnixTime => MemberValues.Integer,
        _ => MemberValues.Text,
    };

    private static MemberValues OfUntyped(JsonSchema schema) =>
        schema.Properties.Count > 0 || schema.AdditionalPropertiesSchema is not null ? MemberValues.Object
        : schema.Item is not null || schema.Items.Count > 0 ? MemberValues.Array
        : SchemaShape.IsStringEnum(schema) ? MemberValues.Text
        : MemberValues.Any;
}
