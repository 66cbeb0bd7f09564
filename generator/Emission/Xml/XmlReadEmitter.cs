using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Emission.Xml;

/// <summary>Writes the method that reads an object: its attributes, then a switch over the names of its elements, and the record at the end.</summary>
internal static class XmlReadEmitter
{
    public static void Write(SourceWriter writer, XmlTypeModel model)
    {
        var @object = model.Object;
        writer.Line("/// <summary>Reads the element that the reader stands on, to its end.</summary>");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"internal static {@object.TypeName} Read{@object.TypeName}(global::System.Xml.XmlReader reader)");
        foreach (var (property, node) in model.Members)
        {
            writer.Lines(Declaration(property, node));
        }

        if (model.Additional is not null)
        {
            writer.Line($"global::System.Collections.Generic.Dictionary<string, {Additional(@object)}>? additional = null;");
        }

        var text = model.Members.FirstOrDefault(member => IsText(member.Node)).Property;
        if (text is not null)
        {
            writer.Line("string? value = null;");
        }

        WriteContent(writer, model, hasText: text is not null);
        if (text is not null)
        {
            WriteText(writer, text);
        }

        WriteResult(writer, model);
        writer.Close();
    }

    private static void WriteContent(SourceWriter writer, XmlTypeModel model, bool hasText)
    {
        var elements = model.Members.Where(member => member.Node.Kind == XmlNodeKind.Element)
            .Select(member => (member.Property, member.Node, Name: member.Node.IsBareList ? member.Node.Item! : member.Node))
            .OrderBy(member => member.Name.Namespace is null ? 1 : 0)
            .ToList();
        writer.Open("if (XmlRead.Enter(reader))");
        writer.Open($"while (XmlRead.NextElement(reader{(hasText ? ", ref value" : "")}))");
        if (elements.Count == 0)
        {
            WriteOther(writer, model);
        }
        else
        {
            writer.Open("switch (reader.LocalName)");
            foreach (var (property, node, name) in elements)
            {
                var isIn = name.Namespace is { } @namespace ? $" when reader.NamespaceURI == {Literals.String(@namespace)}" : "";
                writer.Line($"case {Literals.String(name.Name!)}{isIn}:");
                writer.Indent();
                writer.Lines(ReadMember(property, node));
                writer.Line("break;");
                writer.Outdent();
            }

            writer.Line("default:");
            writer.Indent();
            WriteOther(writer, model);
            writer.Line("break;");
            writer.Outdent();
            writer.Close();
        }

        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void WriteOther(SourceWriter writer, XmlTypeModel model)
    {
        if (model.Additional is not { } node)
        {
            writer.Line("reader.Skip();");
            return;
        }

        var type = model.Object.AdditionalType!;
        var read = model.Object.IsAdditionalNullable ? XmlExpressions.ReadNullable(type, node) : XmlExpressions.Read(type, node);
        writer.Line($"(additional ??= new(global::System.StringComparer.Ordinal))[reader.LocalName] = {read};");
    }

    private static string Declaration(PropertyModel property, XmlNodeModel node)
    {
        var local = property.LocalName;
        if (node.IsBareList)
        {
            return $"global::System.Collections.Generic.List<{CSharpTypes.Item(property.Type)}>? {local} = null;";
        }

        var type = CSharpTypes.Nullable(property.Type);
        if (node.Kind == XmlNodeKind.Attribute)
        {
            var read = property.Type.Kind == TypeKind.String
                ? $"XmlRead.Attribute(reader, {XmlExpressions.NameRead(node)})"
                : $"XmlRead.Attribute<{type}>(reader, static text => {XmlExpressions.Scalar(property.Type)}.Parse(text), {XmlExpressions.NameRead(node)})";
            return $"{type} {local} = {read};";
        }

        var declaration = property.IsOptionalWrapper ? $"Optional<{type}> {local} = default;" : $"{type} {local} = null;";

        // Null is a value here, so its arrival has to be remembered.
        return NeedsArrival(property, node) ? declaration + $"\nvar {Arrival(property)} = false;" : declaration;
    }

    private static string ReadMember(PropertyModel property, XmlNodeModel node)
    {
        if (node.IsBareList)
        {
            var item = property.Type.IsItemNullable ? XmlExpressions.ReadNullable(property.Type.Item!, node.Item!) : XmlExpressions.Read(property.Type.Item!, node.Item!);
            return $"({property.LocalName} ??= []).Add({item});";
        }

        if (property.IsOptionalWrapper)
        {
            return $"{property.LocalName} = new Optional<{CSharpTypes.Nullable(property.Type)}>({XmlExpressions.ReadNullable(property.Type, node)});";
        }

        var isNullable = !property.IsRequired || property.IsNullable;
        var read = $"{property.LocalName} = {(isNullable ? XmlExpressions.ReadNullable(property.Type, node) : XmlExpressions.Read(property.Type, node))};";
        return NeedsArrival(property, node) ? read + $"\n{Arrival(property)} = true;" : read;
    }

    private static void WriteText(SourceWriter writer, PropertyModel property)
    {
        var text = property.Type.Kind == TypeKind.String ? "value" : XmlExpressions.Scalar(property.Type) + ".Parse(value)";
        writer.Open("if (value is not null)");
        writer.Line(property.IsOptionalWrapper
            ? $"{property.LocalName} = new Optional<{CSharpTypes.Nullable(property.Type)}>({text});"
            : $"{property.LocalName} = {text};");
        writer.Close();
        writer.Line();
    }

    private static void WriteResult(SourceWriter writer, XmlTypeModel model)
    {
        var @object = model.Object;
        foreach (var (property, _) in model.Members.Where(member => NeedsArrival(member.Property, member.Node)))
        {
            writer.Open($"if (!{Arrival(property)})");
            writer.Line($"throw {Missing(@object, property)};");
            writer.Close();
            writer.Line();
        }

        writer.Open($"return new {@object.TypeName}");
        foreach (var (property, node) in model.Members)
        {
            writer.Line($"{property.Name} = {Value(@object, property, node)},");
        }

        if (model.Additional is not null)
        {
            var item = Additional(@object);
            writer.Line($"{@object.AdditionalName} = additional ?? (global::System.Collections.Generic.IReadOnlyDictionary<string, {item}>)global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {item}>.Empty,");
        }

        writer.Close(";");
    }

    private static string Value(ObjectModel model, PropertyModel property, XmlNodeModel node)
    {
        var local = property.LocalName;
        if (node.IsBareList)
        {
            // A bare list without items leaves no trace.
            return property.IsOptionalWrapper ? $"{local} is null ? default : new Optional<{CSharpTypes.Nullable(property.Type)}>({local})"
                : property.IsRequired ? local + " ?? []"
                : local;
        }

        if (property.IsOptionalWrapper)
        {
            return node.Kind == XmlNodeKind.Attribute ? $"{local} is null ? default : new Optional<{CSharpTypes.Nullable(property.Type)}>({local})" : local;
        }

        if (!property.IsRequired || property.IsNullable)
        {
            return local;
        }

        // An element without text has the empty one.
        return IsText(node) && property.Type.Kind == TypeKind.String ? local + " ?? \"\"" : $"{local} ?? throw {Missing(model, property)}";
    }

    private static bool IsText(XmlNodeModel node) => node.Kind is XmlNodeKind.Text or XmlNodeKind.CData;

    // Whatever else is missing says no less than null does.
    private static bool NeedsArrival(PropertyModel property, XmlNodeModel node) =>
        property is { IsRequired: true, IsNullable: true } && node is { Kind: XmlNodeKind.Element, IsBareList: false };

    private static string Arrival(PropertyModel property) => property.LocalName.TrimStart('@') + "Arrived";

    private static string Additional(ObjectModel model) => CSharpTypes.Name(model.AdditionalType!, model.IsAdditionalNullable);

    private static string Missing(ObjectModel model, PropertyModel property) =>
        $"XmlRead.MissingMember({Literals.String(model.TypeName)}, {Literals.String(property.WireName)})";
}
