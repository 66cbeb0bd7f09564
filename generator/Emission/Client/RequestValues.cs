using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>The C# expressions that give a parameter's value to the request.</summary>
internal static class RequestValues
{
    /// <summary>Gets an expression of a type that the query builder takes as it is.</summary>
    public static string Value(ParameterModel parameter) =>
        parameter.Encoding == ParameterEncoding.Json || IsWritten(parameter.Type.Kind) ? Text(parameter) : Keywords.Escape(parameter.Name);

    /// <summary>Gets the method of the query builder that takes the value.</summary>
    public static string Appending(ParameterModel parameter) => parameter switch
    {
        { Encoding: ParameterEncoding.Json } => "AppendQuery",
        { Type.Kind: TypeKind.Boolean or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.Guid or TypeKind.Uri or TypeKind.DateOnly or TypeKind.DateTimeOffset } => "Append" + parameter.Type.Kind,
        _ => "AppendQuery",
    };

    // The query builder takes every other scalar.
    private static bool IsWritten(TypeKind kind) => kind is TypeKind.Enum or TypeKind.Any or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.UInt64 or TypeKind.UnixTime or TypeKind.HttpDate or TypeKind.LocalDateTime or TypeKind.IsoTime or TypeKind.IsoDuration;

    /// <summary>Gets an expression of type <c>string?</c>; null is not sent.</summary>
    public static string Text(ParameterModel parameter)
    {
        var name = Keywords.Escape(parameter.Name);
        if (parameter.Encoding == ParameterEncoding.Json)
        {
            return OfJson(parameter, "TextOfJson");
        }

        return parameter.Type.Kind switch
        {
            _ when parameter.IsHttpDate => parameter.IsRequired ? $"ParameterText.OfHttpDate({name})" : $"{name}.HasValue ? ParameterText.OfHttpDate({name}.Value) : null",
            TypeKind.String => name,
            TypeKind.Enum or TypeKind.Any or TypeKind.IsoTime or TypeKind.IsoDuration => name + (parameter.IsRequired ? ".ToString()" : "?.ToString()"),
            TypeKind.List when parameter.IsRequired => $"string.Join(',', {Texts(parameter)})",
            TypeKind.List => $"{name} is null ? null : string.Join(',', {Texts(parameter)})",
            _ when parameter.IsRequired => OfItem(parameter.Type, name, isNullable: false),
            _ when parameter.Type.IsValueType => $"{name}.HasValue ? {OfItem(parameter.Type, name + ".Value", isNullable: false)} : null",
            _ => $"{name} is null ? null : {OfItem(parameter.Type, name, isNullable: false)}",
        };
    }

    /// <summary>Gets an expression of type <c>IEnumerable&lt;string&gt;?</c>.</summary>
    public static string List(ParameterModel parameter)
    {
        var name = Keywords.Escape(parameter.Name);
        var texts = Texts(parameter);
        return parameter.IsRequired || texts == name ? texts : $"{name} is null ? null : {texts}";
    }

    /// <summary>Gets an expression of type <c>JsonElement?</c>.</summary>
    public static string Json(ParameterModel parameter) => OfJson(parameter, "Of");

    public static string Style(ParameterStyle style, bool isExploded) => $"ParameterStyle.{style}, explode: {(isExploded ? "true" : "false")}";

    private static string OfJson(ParameterModel parameter, string method)
    {
        var name = Keywords.Escape(parameter.Name);
        var call = $"JsonValue.{method}<{CSharpTypes.Name(parameter.Type)}, {Codecs.OfSent(parameter.Type)}>";
        return parameter.IsRequired ? $"{call}({name})"
            : parameter.Type.IsValueType ? $"{name}.HasValue ? {call}({name}.Value) : null"
            : $"{name} is null ? null : {call}({name})";
    }

    /// <summary>Gets the texts of a list that is not null.</summary>
    private static string Texts(ParameterModel parameter)
    {
        var name = Keywords.Escape(parameter.Name);
        var item = parameter.Type.Item!;
        var isNullable = parameter.Type.IsItemNullable;
        return item.Kind == TypeKind.String && !isNullable
            ? name
            : $"global::System.Linq.Enumerable.Select({name}, static item => {OfItem(item, "item", isNullable)})";
    }

    private static string OfItem(TypeRef type, string name, bool isNullable) => type.Kind switch
    {
        TypeKind.String => isNullable ? name + " ?? \"\"" : name,
        TypeKind.Enum or TypeKind.Any or TypeKind.IsoTime or TypeKind.IsoDuration => isNullable ? name + "?.ToString() ?? \"\"" : name + ".ToString()",
        TypeKind.Bytes => $"global::System.Convert.ToBase64String({name})",
        _ => isNullable ? $"{name} is {{ }} value ? {Writer(type.Kind)}(value) : \"\"" : $"{Writer(type.Kind)}({name})",
    };

    private static string Writer(TypeKind kind) => kind switch
    {
        TypeKind.UnixTime => "ParameterText.OfUnixTime",
        TypeKind.HttpDate => "HttpDateText.Of",
        TypeKind.LocalDateTime => "LocalDateTimeText.Of",
        TypeKind.Base64Url => "Base64UrlText.Of",
        TypeKind.UInt64 => "NumberText.Of",
        _ => "ParameterText.Of",
    };
}
