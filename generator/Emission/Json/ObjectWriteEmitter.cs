using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the method that writes an object.</summary>
internal static class ObjectWriteEmitter
{
    public static void Write(SourceWriter writer, ObjectModel model)
    {
        SentFormEmitter.OpenWrite(writer, model);
        if (model.Derived.Count > 0)
        {
            WriteDerived(writer, model);
        }

        // Servers may have to know what an object is before they read on.
        writer.Line("writer.WriteStartObject();");
        foreach (var property in model.Properties.Where(property => property.Discriminator is not null))
        {
            WriteDiscriminator(writer, model, property, property.Discriminator!);
        }

        foreach (var property in model.Properties.Where(property => property.Discriminator is null))
        {
            WriteMember(writer, property, model.HasSentForm);
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
        foreach (var child in model.Derived.Where(child => child.IsDirect))
        {
            writer.Line($"case {child.TypeName} derived:");
            writer.Line($"    {child.TypeName}Json.Write(writer, derived{(model.HasSentForm ? ", isSent" : "")});");
            writer.Line("    return;");
        }

        writer.Close();
        writer.Line();
    }

    /// <summary>Gives the statement that writes a member unless it is null.</summary>
    public static string Optional(PropertyModel property) =>
        $"JsonWrite.Optional(writer, {Literals.Utf8(property.WireName)}, value.{property.Name}, default({Codecs.Of(property.Type)}));";

    private static void WriteDiscriminator(SourceWriter writer, ObjectModel model, PropertyModel property, DiscriminatorModel discriminator)
    {
        if (discriminator.IsFixed)
        {
            writer.Line(Discriminators.Write(property, discriminator));
        }
        else if (property is { IsRequired: false } && discriminator.Value is not null && model.Derived.Count == 0)
        {
            writer.Line($"writer.WritePropertyName({Literals.Utf8(property.WireName)});");
            writer.Line($"{Codecs.Of(property.Type)}.Write(writer, value.{property.Name} ?? {Discriminators.Value(model, property, discriminator)});");
        }
        else
        {
            // What tells a server the type is sent even where only the server sets it.
            WriteMember(writer, property, hasSentForm: false);
        }
    }

    private static void WriteMember(SourceWriter writer, PropertyModel property, bool hasSentForm)
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
            WriteOptional(writer, property, isLeftOut: hasSentForm && property.IsReadOnly);
        }
    }

    private static void WriteOptional(SourceWriter writer, PropertyModel property, bool isLeftOut)
    {
        if (!property.Type.HasSentForm)
        {
            // Only the server sets it, so no request has it.
            writer.Line((isLeftOut ? "if (!isSent) " : "") + Optional(property));
            return;
        }

        writer.Open($"if ({(isLeftOut ? "!isSent && " : "")}value.{property.Name} is {{ }} {property.LocalName})");
        writer.Line($"writer.WritePropertyName({Literals.Utf8(property.WireName)});");
        SentFormEmitter.WriteValue(writer, property.Type, property.LocalName);
        writer.Close();
        writer.Line();
    }

    private static void WriteNullable(SourceWriter writer, TypeRef type, string expression, string local, bool isNullable)
    {
        if (!isNullable)
        {
            SentFormEmitter.WriteValue(writer, type, expression);
            return;
        }

        writer.Open($"if ({expression} is {{ }} {local})");
        SentFormEmitter.WriteValue(writer, type, local);
        writer.Close();
        writer.Open("else");
        writer.Line("writer.WriteNullValue();");
        writer.Close();
        writer.Line();
    }
}
