using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes what reads an object: a constructor that sets each member as it comes, and the method that calls it.</summary>
internal static class ObjectReadEmitter
{
    public static void Write(SourceWriter writer, ObjectModel model)
    {
        WriteConstructor(writer, model);
        writer.Line();
        WriteRead(writer, model);
    }

    private static void WriteRead(SourceWriter writer, ObjectModel model)
    {
        var head = $"static {model.TypeName} IJsonCodec<{model.TypeName}>.Read({ObjectJsonEmitter.Reader})";
        var derived = model.Derived.Where(child => child.DiscriminatorValues.Count > 0).ToList();
        if (derived.Count == 0 || model.Discriminator is not { } discriminator)
        {
            writer.Line(head + " => new(ref reader);");
            return;
        }

        // The discriminator may stand anywhere in the object, so it is looked for before anything is read.
        writer.Open(head);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        writer.Open($"switch (reader.{(model.IsDiscriminatorText ? "PeekString" : "PeekText")}({Literals.Utf8(discriminator)}))");
        foreach (var child in derived)
        {
            var values = child.DiscriminatorValues.Where(taken.Add).ToList();
            foreach (var value in values)
            {
                writer.Line($"case {Literals.String(value)}:");
            }

            if (values.Count > 0)
            {
                writer.Line($"    return reader.Value<{child.TypeName}, {child.TypeName}>();");
            }
        }

        if (model.DefaultName is { } other)
        {
            foreach (var value in model.OwnValues.Where(taken.Add))
            {
                writer.Line($"case {Literals.String(value)}:");
                writer.Line("    return new(ref reader);");
            }

            writer.Line("default:");
            writer.Line($"    return reader.Value<{other}, {other}>();");
            writer.Close();
            writer.Close();
            return;
        }

        writer.Close();
        writer.Line();
        writer.Line("return new(ref reader);");
        writer.Close();
    }

    private static void WriteConstructor(SourceWriter writer, ObjectModel model)
    {
        if (model.Properties.Any(property => property is { IsRequired: true, Constant: null }))
        {
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        }

        // The other constructor sets what a base has of the discriminator.
        var chain = model.Properties.Any(property => property.Discriminator is { IsAssigned: true }) ? " : this()" : "";
        writer.Open($"private {model.TypeName}({ObjectJsonEmitter.Reader}){chain}");
        foreach (var property in model.Properties.Where(property => IsRead(property) && HasLocal(property)))
        {
            writer.Line($"{CSharpTypes.Nullable(property.Type)} {property.LocalName} = null;");
        }

        var marks = new RequiredMarks(model.Properties.Where(IsMarked).ToList());
        marks.Declare(writer);

        if (model.AdditionalType is { } additional)
        {
            var item = CSharpTypes.Name(additional, model.IsAdditionalNullable);
            writer.Line($"global::System.Collections.Generic.Dictionary<string, {item}>? additional = null;");
        }

        writer.Line("reader.StartObject();");
        writer.Open("while (reader.NextMember(out var name))");
        WriteMembers(writer, model, marks);
        writer.Close();
        if (model.Properties.Any(property => IsMarked(property) || (IsRead(property) && HasLocal(property))) || model.AdditionalType is not null)
        {
            writer.Line();
        }

        marks.Check(writer, model.TypeName);
        WriteResult(writer, model);
        writer.Close();
    }

    private static void WriteMembers(SourceWriter writer, ObjectModel model, RequiredMarks marks)
    {
        // A member that is not read is left to the others, unless those are kept.
        var properties = model.Properties.Where(property => IsRead(property) || model.AdditionalType is not null).ToList();
        if (properties.Count == 0)
        {
            writer.Line(Other(model));
            return;
        }

        writer.Open("switch (name.Length)");
        foreach (var property in properties)
        {
            var read = !IsRead(property) ? "reader.SkipValue()" : $"{Target(property)} = {Read(property)}{marks.Set(property)}";
            writer.Line($"case {Literals.Utf8Length(property.WireName)} when name.Is({Literals.Utf8(property.WireName)}): {read}; break;");
        }

        writer.Line($"default: {Other(model)} break;");
        writer.Close();
    }

    private static string Other(ObjectModel model) => model.AdditionalType is { } type
        ? $"(additional ??= new(global::System.StringComparer.Ordinal))[global::System.Text.Encoding.UTF8.GetString(name)] = {ReadValue(type, model.IsAdditionalNullable)};"
        : "reader.SkipValue();";

    // A member with a value where none comes is set at the end, from a local.
    private static bool HasLocal(PropertyModel property) =>
        property is { IsOptionalWrapper: false } && !IsMarked(property) && (property.Constant is not null || property.Discriminator is not null);

    // A member that has to come, whether or not its value can be null.
    private static bool IsMarked(PropertyModel property) =>
        IsRead(property) && property is { IsOptionalWrapper: false, IsRequired: true } && (property.IsNullable || property.Discriminator is null);

    private static string Target(PropertyModel property) => HasLocal(property) ? property.LocalName : Member(property);

    // A local can have the name of a member that begins with a small letter.
    private static string Member(PropertyModel property) => char.IsUpper(property.Name[0]) ? property.Name : "this." + property.Name;

    private static string Read(PropertyModel property)
    {
        // A conversion from an interface, such as a list's, cannot be the user's own; the constructor takes all.
        if (property.IsOptionalWrapper)
        {
            return $"new Optional<{CSharpTypes.Nullable(property.Type)}>({ReadValue(property.Type, isNullable: true)})";
        }

        return ReadValue(property.Type, isNullable: !property.IsRequired || property.IsNullable || property.Discriminator is not null);
    }

    private static string ReadValue(TypeRef type, bool isNullable)
    {
        var codec = Codecs.Of(type);

        // Null is any JSON's own value: it is kept, and written again.
        if (!isNullable || type.Kind == TypeKind.Any)
        {
            return type.Kind == TypeKind.List
                ? $"reader.RequiredList<{CSharpTypes.Item(type)}, {Codecs.OfItem(type)}>()"
                : $"reader.Value<{CSharpTypes.Name(type)}, {codec}>()";
        }

        return type switch
        {
            { Kind: TypeKind.String, Form: NumberForm.Number } => "reader.OptionalString()",
            { Kind: TypeKind.Object } => $"reader.OptionalObject<{type.Name}>()",
            { Kind: TypeKind.Enum, NumberKind: null } => $"reader.OptionalEnum<{type.Name}>()",
            { Kind: TypeKind.List } => $"reader.OptionalList<{CSharpTypes.Item(type)}, {Codecs.OfItem(type)}>()",
            { IsValueType: true } => $"reader.OrNull<{CSharpTypes.Name(type)}, {codec}>()",
            _ => $"reader.OptionalReference<{CSharpTypes.Name(type)}, {codec}>()",
        };
    }

    private static void WriteResult(SourceWriter writer, ObjectModel model)
    {
        foreach (var property in model.Properties.Where(property => IsRead(property) && HasLocal(property)))
        {
            writer.Line($"{Member(property)} = {property.LocalName}{Else(model, property)};");
        }

        if (model.AdditionalType is { } type)
        {
            var item = CSharpTypes.Name(type, model.IsAdditionalNullable);
            writer.Line($"{model.AdditionalName} = additional ?? (global::System.Collections.Generic.IReadOnlyDictionary<string, {item}>)global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {item}>.Empty;");
        }
    }

    // A type that has several values may come without, as any type may that is told by its place.
    private static string Else(ObjectModel model, PropertyModel property) =>
        property.Discriminator is { Value: not null } discriminator && model.Derived.Count == 0 && (!discriminator.IsDefault || property.IsRequired) ? " ?? " + Discriminators.Value(model, property, discriminator)
        : property is { IsRequired: true, IsNullable: false } ? $" ?? throw {Missing(model, property)}"
        : "";

    // The value of a type that has no other says nothing new.
    private static bool IsRead(PropertyModel property) => property.Discriminator is not { IsFixed: true };

    private static string Missing(ObjectModel model, PropertyModel property) =>
        $"reader.MissingMember({Literals.String(model.TypeName)}, 0, {Literals.String(property.WireName)})";
}
