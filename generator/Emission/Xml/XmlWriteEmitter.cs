using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Emission.Xml;

/// <summary>Writes the method that writes an object between the tags of its element: the attributes first, as XML wants them.</summary>
internal static class XmlWriteEmitter
{
    public static void Write(SourceWriter writer, XmlTypeModel model)
    {
        var @object = model.Object;
        writer.Line("/// <summary>Writes the attributes and the content of an element that is begun.</summary>");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"internal static void Write{@object.TypeName}(global::System.Xml.XmlWriter writer, {@object.TypeName} value)");
        foreach (var (property, node) in model.Members.Where(member => !member.Property.IsReadOnly).OrderBy(member => member.Node.Kind == XmlNodeKind.Attribute ? 0 : 1))
        {
            WriteMember(writer, property, node);
        }

        if (model.Additional is { } additional)
        {
            var type = @object.AdditionalType!;
            writer.Line($"XmlWrite.Entries(writer, value.{@object.AdditionalName}, {(@object.IsAdditionalNullable ? XmlExpressions.NullableWriter(type, additional) : XmlExpressions.Writer(type, additional))});");
        }

        writer.Close();
    }

    private static void WriteMember(SourceWriter writer, PropertyModel property, XmlNodeModel node)
    {
        var value = "value." + property.Name;
        if (property.IsOptionalWrapper)
        {
            writer.Line();
            writer.Open($"if ({value}.HasValue)");
            WriteNullable(writer, property, node, value + ".Value");
            writer.Close();
            writer.Line();
        }
        else if (property is { IsRequired: true, IsNullable: false })
        {
            writer.Line(Node(property.Type, node, value));
        }
        else if (property.IsRequired)
        {
            WriteNullable(writer, property, node, value);
        }
        else
        {
            writer.Line();
            WriteIf(writer, property, node, value);
            writer.Line();
        }
    }

    private static void WriteIf(SourceWriter writer, PropertyModel property, XmlNodeModel node, string value)
    {
        writer.Open($"if ({value} is {{ }} {property.LocalName})");
        writer.Line(Node(property.Type, node, property.LocalName));
        writer.Close();
    }

    private static void WriteNullable(SourceWriter writer, PropertyModel property, XmlNodeModel node, string value)
    {
        WriteIf(writer, property, node, value);
        if (node is { Kind: XmlNodeKind.Element, IsBareList: false })
        {
            writer.Open("else");
            writer.Line($"XmlWrite.NilElement(writer, {XmlExpressions.Name(node)});");
            writer.Close();
        }

        writer.Line();
    }

    private static string Node(TypeRef type, XmlNodeModel node, string value) => node switch
    {
        { IsBareList: true } => XmlExpressions.Items(type, node, value) + ";",
        { Kind: XmlNodeKind.Attribute } => $"XmlWrite.Attribute(writer, {Text(type, value)}, {XmlExpressions.Name(node)});",
        { Kind: XmlNodeKind.Text } => $"writer.WriteString({Text(type, value)});",
        { Kind: XmlNodeKind.CData } => $"writer.WriteCData({Text(type, value)});",
        _ => $"XmlWrite.Element(writer, {value}, {XmlExpressions.Writer(type, node)}, {XmlExpressions.Name(node)});",
    };

    private static string Text(TypeRef type, string value) => type.Kind == TypeKind.String ? value : $"{XmlExpressions.Scalar(type)}.Format({value})";
}
