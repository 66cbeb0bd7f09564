using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Emission.Xml;

/// <summary>
/// C# expressions that read and write the content of an element: calls where the element is at hand, and methods or lambdas
/// where a list or a map has many.
/// </summary>
internal static class XmlExpressions
{
    /// <summary>Gets what reads the element that the reader stands on.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="node">Its node.</param>
    /// <param name="owner">What precedes the methods of objects: nothing among themselves.</param>
    public static string Read(TypeRef type, XmlNodeModel node, string owner = "") => type.Kind switch
    {
        TypeKind.List => $"XmlRead.Items<{CSharpTypes.Item(type)}>(reader, {ItemReader(type, node, owner)}, {NameRead(node.Item!)})",
        TypeKind.Map => $"XmlRead.Entries<{CSharpTypes.Item(type)}>(reader, {ItemReader(type, node, owner)})",
        _ => Reader(type, node, owner) + "(reader)",
    };

    /// <summary>Gets what reads an element that may say that it is null.</summary>
    public static string ReadNullable(TypeRef type, XmlNodeModel node, string owner = "") => IsNeverEmpty(type)
        ? $"XmlScalar.ReadOrNone(reader, {Scalar(type)}.Parse)"
        : $"XmlRead.IsNil(reader) ? {None(type)} : {Read(type, node, owner)}";

    /// <summary>Gets a method or lambda that reads an element.</summary>
    public static string Reader(TypeRef type, XmlNodeModel node, string owner = "") => type.Kind switch
    {
        TypeKind.List or TypeKind.Map => "static reader => " + Read(type, node, owner),
        TypeKind.Object => owner + "Read" + type.Name,
        _ => Scalar(type) + ".Read",
    };

    /// <summary>Gets a lambda that reads an element that may say that it is null.</summary>
    public static string NullableReader(TypeRef type, XmlNodeModel node, string owner = "") => "static reader => " + ReadNullable(type, node, owner);

    /// <summary>Gets a method or lambda that writes the content of an element, between its tags.</summary>
    public static string Writer(TypeRef type, XmlNodeModel node, string owner = "") => type.Kind switch
    {
        TypeKind.List => $"static (writer, items) => {Items(type, node, "items", owner)}",
        TypeKind.Map => $"static (writer, entries) => XmlWrite.Entries(writer, entries, {ItemWriter(type, node, owner)})",
        TypeKind.Object => owner + "Write" + type.Name,
        _ => Scalar(type) + ".Write",
    };

    /// <summary>Gets a lambda that writes the content of an element, or the mark of null.</summary>
    public static string NullableWriter(TypeRef type, XmlNodeModel node, string owner = "") =>
        $"static (writer, item) => {{ if (item is {{ }} some) {{ XmlWrite.Content(writer, some, {Writer(type, node, owner)}); }} else {{ XmlWrite.Nil(writer); }} }}";

    /// <summary>Gets the call that writes the items of a list where they stand.</summary>
    public static string Items(TypeRef type, XmlNodeModel node, string value, string owner = "") =>
        $"XmlWrite.Items(writer, {value}, {ItemWriter(type, node, owner)}, {Name(node.Item!)})";

    /// <summary>Gets the codec of the text of a scalar.</summary>
    public static string Scalar(TypeRef type) => type switch
    {
        { Kind: TypeKind.String } => "XmlTexts",
        { Kind: TypeKind.Boolean } => "XmlFlag",
        _ when IsNumber(type) => $"XmlNumber<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>",
        _ => $"XmlTexts<{CSharpTypes.Name(type)}, {Codecs.Of(type)}>",
    };

    /// <summary>Gets a name, its namespace and its prefix as arguments.</summary>
    public static string Name(XmlNodeModel node)
    {
        var name = node.Name is null ? "null" : Literals.String(node.Name);
        return node.Namespace is null ? name
            : node.Prefix is null ? $"{name}, {Literals.String(node.Namespace)}"
            : $"{name}, {Literals.String(node.Namespace)}, {Literals.String(node.Prefix)}";
    }

    /// <summary>Gets a name and its namespace as arguments; a reader does not mind prefixes.</summary>
    public static string NameRead(XmlNodeModel node) => Name(node with { Prefix = null });

    // An enum converts from string, so a bare null beside it would be taken for a string and fail when it runs.
    public static string None(TypeRef type) => type.Kind == TypeKind.Enum ? $"default({CSharpTypes.Nullable(type)})" : "null";

    private static string ItemReader(TypeRef type, XmlNodeModel node, string owner) =>
        type.IsItemNullable ? NullableReader(type.Item!, node.Item!, owner) : Reader(type.Item!, node.Item!, owner);

    private static string ItemWriter(TypeRef type, XmlNodeModel node, string owner) =>
        type.IsItemNullable ? NullableWriter(type.Item!, node.Item!, owner) : Writer(type.Item!, node.Item!, owner);

    private static bool IsNeverEmpty(TypeRef type) => type.Kind == TypeKind.Boolean || IsNumber(type) || type.Kind is TypeKind.DateTimeOffset or TypeKind.DateOnly or TypeKind.Guid;

    private static bool IsNumber(TypeRef type) => type.IsNumeric || type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.UnixTime;
}
