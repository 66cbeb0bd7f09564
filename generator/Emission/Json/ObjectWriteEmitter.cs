using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the method that writes an object.</summary>
internal static class ObjectWriteEmitter
{
    public static void Write(SourceWriter writer, ObjectModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {model.TypeName} value)");
        if (model.Derived.Count > 0)
        {
            WriteDerived(writer, model);
        }

        writer.Line("writer.WriteStartObject();");
        foreach (var property in model.Properties)
        {
            WriteMember(writer, property);
        }

        if (model.AdditionalType is { } type)
        {
            writer.Open($"foreach (var additional in value.{model.AdditionalName})");
            writer.Line("writer.WritePropertyName(additional.Key);");
            WriteNullable(writer, type, "additional.Value", "additionalValue", model.IsAdditionalNullable);
            writer.Close();
            writer.Line();
        }

        writer.Line("writer.WriteEndObject();");
        writer.Close();
    }

    private static void WriteDerived(SourceWriter writer, ObjectModel model)
    {
        writer.Open("switch (value)");
        foreach (var child in model.Derived)
        {
            writer.Line($"case {child.TypeName} derived:");
            writer.Line($"    {child.TypeName}Json.Write(writer, derived);");
            writer.Line("    return;");
        }

        writer.Close();
        writer.Line();
    }

    /// <summary>Gives the statement that writes a member unless it is null.</summary>
    public static string Optional(PropertyModel property) =>
        $"JsonWrite.Optional(writer, {Literals.Utf8(property.WireName)}, value.{property.Name}, default({Codecs.Of(property.Type)}));";

    private static void WriteMember(SourceWriter writer, PropertyModel property)
    {
        var name = $"writer.WritePropertyName({Literals.Utf8(property.WireName)});";
        if (property.IsOptionalWrapper)
        {
            writer.Open($"if (value.{property.Name}.HasValue)");
            writer.Line(name);
            WriteNullable(writer, property.Type, $"value.{property.Name}.Value", property.LocalName, isNullable: true);
            writer.Close();
            writer.Line();
        }
        else if (property.IsRequired)
        {
            writer.Line(name);
            WriteNullable(writer, property.Type, "value." + property.Name, property.LocalName, property.IsNullable);
        }
        else
        {
            writer.Line(Optional(property));
        }
    }

    private static void WriteNullable(SourceWriter writer, TypeRef type, string expression, string local, bool isNullable)
    {
        var codec = Codecs.Of(type);
        if (!isNullable)
        {
            writer.Line($"{codec}.Write(writer, {expression});");
            return;
        }

        writer.Open($"if ({expression} is {{ }} {local})");
        writer.Line($"{codec}.Write(writer, {local});");
        writer.Close();
        writer.Open("else");
        writer.Line("writer.WriteNullValue();");
        writer.Close();
        writer.Line();
    }
}
