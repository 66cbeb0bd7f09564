using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Models;

/// <summary>Writes a JSON object as a record.</summary>
internal static class ObjectEmitter
{
    public static SourceWriter Emit(ObjectModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        if (model.Properties.Any(property => property.IsDeprecated))
        {
            writer.Line("#pragma warning disable CS0612, CS0618 // Deprecated members still travel, and are printed.");
            writer.Line();
        }

        DocComments.Write(writer, model.Doc, $"Represents the {model.TypeName} object.");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(ConverterEmitter.Attribute(model.TypeName, model.TypeName));
        writer.Open($"{model.Accessibility} {(model.Derived.Count == 0 ? "sealed " : "")}partial record {model.TypeName} : {(model.BaseName is { } parent ? parent + ", " : "")}{ObjectJsonEmitter.Interfaces(model)}");
        WriteConstructor(writer, model);
        writer.Line();
        foreach (var property in model.Properties.Where(property => !property.IsInherited || IsHiding(property)))
        {
            WriteProperty(writer, model, property);
            writer.Line();
        }

        if (model.AdditionalType is { } additional && !model.IsAdditionalInherited)
        {
            WriteAdditional(writer, model, additional);
            writer.Line();
        }

        if (model is { AdditionalType: not null, IsAdditionalInherited: false } || model.Properties.Any(property => property.IsSecret || property.Type.Kind is TypeKind.Any or TypeKind.List or TypeKind.Map || IsHiding(property)))
        {
            WritePrintMembers(writer, model);
            writer.Line();
        }

        ObjectJsonEmitter.Write(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteProperty(SourceWriter writer, ObjectModel model, PropertyModel property)
    {
        DocComments.Member(writer, property);

        // A required member must not be obsolete while its constructor is not (CS9042).
        if (property.IsDeprecated && !property.IsRequired)
        {
            writer.Line(GeneratedCode.Deprecated);
        }

        if (property.Discriminator is { } discriminator)
        {
            WriteDiscriminator(writer, model, property, discriminator);
            return;
        }

        // In full, since a property may be named as an enum that is not its own.
        var constant = property.Constant is not { } only ? ""
            : only.IsEnumMember ? $" = global::{model.Scope.Namespace}.{property.Type.Name}.{only.Text};"
            : $" = {only.Text};";
        var required = property is { IsRequired: true, Constant: null } ? "required " : "";
        writer.Line($"public {required}{TypeOf(property)} {property.Name} {{ get; init; }}{constant}");
    }

    private static void WriteDiscriminator(SourceWriter writer, ObjectModel model, PropertyModel property, DiscriminatorModel discriminator)
    {
        var value = discriminator.Value is null ? null : Discriminators.Value(model, property, discriminator);

        // A base's is hidden, and has the value all the same, so that nobody can set another.
        writer.Line(discriminator.IsFixed
            ? $"public {(property.IsInherited ? "new " : "")}{CSharpTypes.Name(property.Type)} {property.Name} => {value};"
            : $"public {TypeOf(property)} {property.Name} {{ get; init; }}{(value is null ? "" : $" = {value};")}");
    }

    private static void WriteConstructor(SourceWriter writer, ObjectModel model)
    {
        writer.Line($"/// <inheritdoc cref=\"{model.TypeName}\"/>");
        var assigned = model.Properties.Where(IsAssigned).ToList();
        if (assigned.Count == 0)
        {
            writer.Line($"public {model.TypeName}() {{ }}");
            return;
        }

        writer.Open($"public {model.TypeName}()");
        foreach (var property in assigned)
        {
            writer.Line($"base.{property.Name} = {Discriminators.Value(model, property, property.Discriminator!)};");
        }

        writer.Close();
    }

    private static bool IsAssigned(PropertyModel property) => property.Discriminator is { IsAssigned: true };

    private static bool IsHiding(PropertyModel property) => property is { IsInherited: true, Discriminator: { IsAssigned: true, IsFixed: true } };

    private static string TypeOf(PropertyModel property) => property.IsOptionalWrapper
        ? $"Optional<{CSharpTypes.Nullable(property.Type)}>"
        : CSharpTypes.Name(property.Type, isNullable: !property.IsRequired || property.IsNullable);

    private static void WriteAdditional(SourceWriter writer, ObjectModel model, TypeRef type)
    {
        var item = CSharpTypes.Name(type, model.IsAdditionalNullable);
        DocComments.Summary(writer, "Gets the members that have no property in this type, by their JSON name.");
        writer.Line($"public global::System.Collections.Generic.IReadOnlyDictionary<string, {item}> {model.AdditionalName} {{ get; init; }} =");
        writer.Indent();
        writer.Line($"global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {item}>.Empty;");
        writer.Outdent();
    }

    /// <summary>Keeps secrets out of <c>ToString()</c>, which ends up in logs, and JSON that may hold some; and shows what is in lists.</summary>
    private static void WritePrintMembers(SourceWriter writer, ObjectModel model)
    {
        var modifiers = model.BaseName is not null ? "protected override" : model.Derived.Count > 0 ? "protected virtual" : "private";
        if (modifiers != "private")
        {
            writer.Line("/// <inheritdoc/>");
        }

        writer.Open($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)");
        foreach (var property in model.Properties)
        {
            writer.Line(Print(property));
        }

        if (model.AdditionalType is { } additional)
        {
            writer.Line(Print(TypeRef.Map(additional, model.IsAdditionalNullable), model.AdditionalName));
        }

        writer.Line("return builder.PrintEnd();");
        writer.Close();
    }

    /// <summary>Returns the statement that prints a member.</summary>
    public static string Print(PropertyModel property)
    {
        if (!property.IsOptionalWrapper)
        {
            return property.IsSecret ? $"builder.PrintSecret({property.Name});" : Print(property.Type, property.Name);
        }

        return property.IsSecret ? $"builder.PrintSecret({property.Name}.HasValue ? \"\" : null, {Literals.String(property.Name)});"
            : property.Type.Kind is TypeKind.Any or TypeKind.List or TypeKind.Map ? Print(property.Type, $"{property.Name}.HasValue ? {property.Name}.Value : null", property.Name)
            : Print(property.Type, property.Name);
    }

    /// <summary>Returns the statement that prints a value under its own name, or under another.</summary>
    public static string Print(TypeRef type, string value, string? name = null)
    {
        var named = name is null ? "" : ", name: " + Literals.String(name);
        return type.Kind switch
        {
            TypeKind.Any => $"builder.Print(AnyJson.Outline({value}), {Literals.String(name ?? value)});",
            TypeKind.List => $"builder.PrintList({value}{HiddenIn(type)}{named});",
            TypeKind.Map => $"builder.PrintMap({value}{HiddenIn(type)}{named});",
            _ => $"builder.Print({value});",
        };
    }

    // What may be any text is hidden in dictionaries, since nobody knows what their keys are.
    private static string HiddenIn(TypeRef type)
    {
        var isText = type.Innermost.Kind is TypeKind.String or TypeKind.Uri or TypeKind.Union or TypeKind.IsoTime or TypeKind.IsoDuration || type.Innermost is { Kind: TypeKind.Enum, IsNumeric: false };
        return isText && HasMap(type) ? ", isHidden: true" : "";
    }

    private static bool HasMap(TypeRef type) => type.Kind == TypeKind.Map || (type.Item is { } item && HasMap(item));
}
