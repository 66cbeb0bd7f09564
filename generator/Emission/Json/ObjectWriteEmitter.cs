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
            var write = model.HasSentForm ? "writer.Sent(derived, isSent)" : $"writer.Value(derived, default({child.TypeName}))";
            writer.Line($"case {child.TypeName} derived: {write}; return;");
        }

        writer.Close();
        writer.Line();
    }

    /// <summary>Gets the statement that writes a member unless it is null.</summary>
    /// <param name="property">The member.</param>
    /// <param name="of">What stands before its name.</param>
    public static string Optional(PropertyModel property, string of = "value.")
    {
        var (method, codec) = property.Type switch
        {
            { Kind: TypeKind.String, Form: NumberForm.Number } => ("MemberString", ""),
            { Kind: TypeKind.Object or TypeKind.Union } => ("MemberObject", ""),
            { Kind: TypeKind.Enum, NumberKind: null } => ("MemberEnum", ""),
            { Kind: TypeKind.List } => ("MemberList", $", default({Codecs.OfItem(property.Type)})"),
            { IsValueType: true } => ("MemberValue", $", default({Codecs.Of(property.Type)})"),
            _ => ("MemberReference", $", default({Codecs.Of(property.Type)})"),
        };
        return $"writer.{method}({Literals.Utf8(property.WireName)}, {of}{property.Name}{codec});";
    }

    private static void WriteDiscriminator(SourceWriter writer, ObjectModel model, PropertyModel property, DiscriminatorModel discriminator)
    {
        if (discriminator.IsFixed)
        {
            writer.Line(Discriminators.Write(property, discriminator));
        }
        else if (property is { IsRequired: false } && discriminator is { Value: not null, IsDefault: false } && model.Derived.Count == 0)
        {
            writer.Line($"writer.Required({Literals.Utf8(property.WireName)}, value.{property.Name} ?? {Discriminators.Value(model, property, discriminator)}, default({Codecs.Of(property.Type)}));");
        }
        else
        {
            // What tells a server the type is sent even where only the server sets it.
            WriteMember(writer, property, hasSentForm: false);
        }
    }

    private static void WriteMember(SourceWriter writer, PropertyModel property, bool hasSentForm)
    {
        if (property.Type.HasSentForm)
        {
            WriteSentMember(writer, property, isLeftOut: hasSentForm && property is { IsReadOnly: true, IsRequired: false, IsOptionalWrapper: false });
            return;
        }

        var name = Literals.Utf8(property.WireName);
        if (property.IsOptionalWrapper)
        {
            writer.Line($"writer.OptionalNullable{Of(property)}({name}, value.{property.Name}, default({Codecs.Of(property.Type)}));");
        }
        else if (property.IsRequired)
        {
            writer.Line($"writer.{(property.IsNullable ? "Nullable" + Of(property) : "Required")}({name}, value.{property.Name}, default({Codecs.Of(property.Type)}));");
        }
        else
        {
            // Only the server sets it, so no request has it.
            writer.Line((hasSentForm && property.IsReadOnly ? "if (!isSent) " : "") + Optional(property));
        }
    }

    private static string Of(PropertyModel property) => property.Type.IsValueType ? "Value" : "";

    /// <summary>Writes a member whose type has another form in requests.</summary>
    private static void WriteSentMember(SourceWriter writer, PropertyModel property, bool isLeftOut)
    {
        var name = $"writer.WritePropertyName({Literals.Utf8(property.WireName)});";
        if (property.IsOptionalWrapper)
        {
            writer.Open($"if (value.{property.Name}.HasValue)");
            writer.Line(name);
            WriteNullable(writer, property.Type, $"value.{property.Name}.Value", property.LocalName, isNullable: true);
        }
        else if (property.IsRequired)
        {
            writer.Line(name);
            WriteNullable(writer, property.Type, "value." + property.Name, property.LocalName, property.IsNullable);
            return;
        }
        else
        {
            writer.Open($"if ({(isLeftOut ? "!isSent && " : "")}value.{property.Name} is {{ }} {property.LocalName})");
            writer.Line(name);
            SentFormEmitter.WriteValue(writer, property.Type, property.LocalName);
        }

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
