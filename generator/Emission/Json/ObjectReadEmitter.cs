using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the method that reads an object: a local per member, a switch over the member's name, and the record at the end.</summary>
internal static class ObjectReadEmitter
{
    public static void Write(SourceWriter writer, ObjectModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static {model.TypeName} Read(ref global::System.Text.Json.Utf8JsonReader reader)");
        WriteDerived(writer, model);
        foreach (var property in model.Properties.Where(IsRead))
        {
            writer.Lines(Declaration(property));
        }

        if (model.AdditionalType is { } additional)
        {
            var item = CSharpTypes.Name(additional, model.IsAdditionalNullable);
            writer.Line($"global::System.Collections.Generic.Dictionary<string, {item}>? additional = null;");
        }

        writer.Line("JsonRead.StartObject(ref reader);");
        writer.Open("while (JsonRead.NextMember(ref reader, out var name))");
        WriteMembers(writer, model);
        writer.Close();
        writer.Line();
        WriteResult(writer, model);
        writer.Close();
    }

    /// <summary>The discriminator may stand anywhere in the object, so it is looked for before anything is read.</summary>
    private static void WriteDerived(SourceWriter writer, ObjectModel model)
    {
        var derived = model.Derived.Where(child => child.DiscriminatorValues.Count > 0).ToList();
        if (derived.Count == 0 || model.Discriminator is not { } discriminator)
        {
            return;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        writer.Open($"switch ({(model.IsDiscriminatorText ? "JsonRead.PeekString" : "JsonDiscriminator.Peek")}(reader, {Literals.Utf8(discriminator)}))");
        foreach (var child in derived)
        {
            var values = child.DiscriminatorValues.Where(taken.Add).ToList();
            foreach (var value in values)
            {
                writer.Line($"case {Literals.String(value)}:");
            }

            if (values.Count > 0)
            {
                writer.Line($"    return {child.TypeName}Json.Read(ref reader);");
            }
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteMembers(SourceWriter writer, ObjectModel model)
    {
        // A member that is not read is left to the others, unless those are kept.
        var properties = model.Properties.Where(property => IsRead(property) || model.AdditionalType is not null).ToList();
        if (properties.Count == 0)
        {
            WriteOther(writer, model);
            return;
        }

        writer.Open("switch (name.Length)");
        foreach (var property in properties)
        {
            var length = Literals.Utf8Length(property.WireName);
            var literal = Literals.Utf8(property.WireName);
            writer.Line($"case {length} when JsonRead.Is(name, {literal}):");
            writer.Indent();
            writer.Lines(IsRead(property) ? $"{property.LocalName} = {Read(property)};" : "JsonRead.Skip(ref reader);");
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

    private static void WriteOther(SourceWriter writer, ObjectModel model)
    {
        if (model.AdditionalType is not { } type)
        {
            writer.Line("JsonRead.Skip(ref reader);");
            return;
        }

        var value = ReadValue(type, model.IsAdditionalNullable);
        writer.Line($"(additional ??= new(global::System.StringComparer.Ordinal))[global::System.Text.Encoding.UTF8.GetString(name)] = {value};");
    }

    private static string Declaration(PropertyModel property)
    {
        if (property.IsOptionalWrapper)
        {
            return $"Optional<{CSharpTypes.Nullable(property.Type)}> {property.LocalName} = default;";
        }

        var declaration = $"{CSharpTypes.Nullable(property.Type)} {property.LocalName} = null;";

        // Null is a value here, so its arrival has to be remembered.
        return property is { IsRequired: true, IsNullable: true } ? declaration + $"\nvar {Arrival(property)} = false;" : declaration;
    }

    private static string Arrival(PropertyModel property) => property.LocalName.TrimStart('@') + "Arrived";

    private static string Read(PropertyModel property)
    {
        if (property is { IsRequired: true, IsNullable: true })
        {
            return ReadValue(property.Type, isNullable: true) + $";\n{Arrival(property)} = true";
        }

        // A conversion from an interface, such as a list's, cannot be the user's own; the constructor takes all.
        return property.IsOptionalWrapper
            ? $"new Optional<{CSharpTypes.Nullable(property.Type)}>({ReadValue(property.Type, isNullable: true)})"
            : ReadValue(property.Type, isNullable: !property.IsRequired || property.Discriminator is not null);
    }

    private static string ReadValue(TypeRef type, bool isNullable)
    {
        var read = Codecs.Of(type) + ".Read(ref reader)";

        // Null is any JSON's own value: it is kept, and written again.
        if (type.Kind == TypeKind.Any)
        {
            return read;
        }

        // An enum converts from string, so a bare null beside it would be taken for a string and fail when it runs.
        var none = type.Kind == TypeKind.Enum ? $"default({CSharpTypes.Nullable(type)})" : "null";
        return isNullable ? $"JsonRead.IsNull(ref reader) ? {none} : {read}" : read;
    }

    private static void WriteResult(SourceWriter writer, ObjectModel model)
    {
        foreach (var property in model.Properties.Where(property => property is { IsRequired: true, IsNullable: true }))
        {
            writer.Open($"if (!{Arrival(property)})");
            writer.Line($"throw {Missing(model, property)};");
            writer.Close();
            writer.Line();
        }

        writer.Open($"return new {model.TypeName}");
        foreach (var property in model.Properties.Where(IsRead))
        {
            writer.Line($"{property.Name} = {property.LocalName}{Else(model, property)},");
        }

        if (model.AdditionalType is { } type)
        {
            var item = CSharpTypes.Name(type, model.IsAdditionalNullable);
            writer.Line($"{model.AdditionalName} = additional ?? (global::System.Collections.Generic.IReadOnlyDictionary<string, {item}>)global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {item}>.Empty,");
        }

        writer.Close(";");
    }

    // A type that has several values may come without, as any type may that is told by its place.
    private static string Else(ObjectModel model, PropertyModel property) =>
        property.Discriminator is { Value: not null } discriminator && model.Derived.Count == 0 ? " ?? " + Discriminators.Value(model, property, discriminator)
        : property is { IsRequired: true, IsNullable: false } ? $" ?? throw {Missing(model, property)}"
        : "";

    // The value of a type that has no other says nothing new.
    private static bool IsRead(PropertyModel property) => property.Discriminator is not { IsFixed: true };

    private static string Missing(ObjectModel model, PropertyModel property) =>
        $"JsonRead.MissingMember({Literals.String(model.TypeName)}, {Literals.String(property.WireName)})";
}
