using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Spec;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>The types of response headers: scalars and lists of them. Everything else is text.</summary>
internal static class HeaderTypes
{
    /// <summary>Gets the type of a list of texts.</summary>
    public static TypeRef Texts { get; } = TypeRef.List(TypeRef.Scalar(TypeKind.String), isItemNullable: false);

    public static TypeRef Of(OpenApiHeader header)
    {
        var schema = Whole(SchemaOf(header));
        if (IsQuoted(header, schema))
        {
            return TypeRef.Scalar(TypeKind.String);
        }

        return IsList(schema) ? TypeRef.List(ItemOf(schema) ?? TypeRef.Scalar(TypeKind.String), isItemNullable: false) : Scalar(schema) ?? TypeRef.Scalar(TypeKind.String);
    }

    /// <summary>Gets the type that has the values of all; null where they are of different kinds.</summary>
    public static TypeRef? Common(List<TypeRef> types) =>
        types.TrueForAll(type => type.Kind is TypeKind.DateTimeOffset or TypeKind.UnixTime) ? TypeRef.Scalar(TypeKind.DateTimeOffset)
        : types.Count == 1 ? types[0]
        : types.TrueForAll(type => type.IsNumber) ? ScalarTypes.Common(types)
        : types.TrueForAll(type => type.Kind == TypeKind.List) && Common(types.ConvertAll(type => type.Item!)) is { } item ? TypeRef.List(item, isItemNullable: false)
        : null;

    /// <summary>Gets what of a header cannot be typed, and what it is instead; null where it has its type.</summary>
    public static (string What, string Instead)? Unsupported(OpenApiHeader header)
    {
        var schema = Whole(SchemaOf(header));
        return IsQuoted(header, schema) ? ("A response header that is JSON", "it is the text of the JSON")
            : SchemaShape.IsObject(schema) ? ("A response header that is an object", "it is text")
            : IsList(schema) && ItemOf(schema) is null ? ("A response header that is a list of lists, objects or bytes", "its items are text")
            : null;
    }

    // NSwag has the schema of a header behind this property.
    private static JsonSchema SchemaOf(JsonSchema header) => header.ActualSchema;

    // Numbers and truth values are the same in JSON; texts have quotes there, and lists have brackets.
    private static bool IsQuoted(OpenApiHeader header, JsonSchema schema) =>
        Extensions.Text(header.ExtensionData, Marks.ContentType) is { } mediaType && MediaTypes.IsJson(mediaType)
        && ScalarTypes.TypeOf(schema) is { IsNumber: false, Kind: not TypeKind.Boolean };

    private static bool IsList(JsonSchema schema) => schema.Type.HasFlag(JsonObjectType.Array) || schema.Item is not null;

    private static TypeRef? ItemOf(JsonSchema list) => list.Item is null ? TypeRef.Scalar(TypeKind.String)
        : Whole(list.Item) is var item && (IsList(item) || SchemaShape.IsObject(item)) ? null
        : Scalar(item) is { Kind: not TypeKind.Bytes } type ? type
        : null;

    /// <summary>Gets the type of one value: that of the schema, or a wider one that the accessors have. Scalars of several kinds are text.</summary>
    private static TypeRef? Scalar(JsonSchema schema)
    {
        var branches = Branches(schema);
        if (branches.Count > 1)
        {
            return ScalarTypes.Common(branches.Select(branch => Scalar(Whole(branch)) ?? TypeRef.Scalar(TypeKind.String)).Distinct().ToList()) ?? TypeRef.Scalar(TypeKind.String);
        }

        return TypeRef.Scalar(ScalarTypes.Of(schema) switch
        {
            TypeKind.Any => TypeKind.String,
            TypeKind.Bytes when schema.Format == "binary" => TypeKind.String,
            TypeKind.UInt32 => TypeKind.Int64,
            TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16 => TypeKind.Int32,
            TypeKind.Single => TypeKind.Double,
            TypeKind.HttpDate => TypeKind.DateTimeOffset,
            TypeKind.Base64Url => TypeKind.Bytes,
            var kind => kind,
        });
    }

    /// <summary>Gets the schema that says what the values are: the only one of a composition; of a choice with a list, the list.</summary>
    private static JsonSchema Whole(JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        if (actual.AllOf.Count > 0)
        {
            actual = SchemaShape.Actual(Compositions.OnlyPart(actual) ?? Compositions.Whole(actual) ?? actual);
        }

        var branches = Branches(actual);
        return branches.Count == 1 ? SchemaShape.Actual(branches[0])
            : branches.Find(branch => !SchemaShape.IsScalar(branch)) is { } composite ? SchemaShape.Actual(composite)
            : actual;
    }

    private static List<JsonSchema> Branches(JsonSchema schema) =>
        UnionBranches.Of(schema, static _ => false).Where(branch => !SchemaShape.IsNull(branch)).ToList();
}
