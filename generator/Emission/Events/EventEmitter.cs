using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Emission.Models;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes an event as a record. No member is required: one that could not be read is null like one that is not there.</summary>
internal static class EventEmitter
{
    private const string Map = "global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>";

    private static readonly TypeRef Additional = TypeRef.Map(TypeRef.Scalar(TypeKind.Any), isItemNullable: false);

    public static SourceWriter Emit(EventModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        if (model.Properties.Any(property => property.IsDeprecated))
        {
            writer.Line("#pragma warning disable CS0612, CS0618 // Deprecated members still travel, and are printed.");
            writer.Line();
        }

        DocComments.Write(writer, model.Doc, $"Represents the event \"{model.Key}\".");
        writer.Line(GeneratedCode.Attribute);
        writer.Line(ConverterEmitter.Attribute(model.TypeName, model.TypeName));
        writer.Open($"{model.Accessibility} sealed partial record {model.TypeName} : WebhookEvent, IJsonCodec<{model.TypeName}>");
        writer.Line($"/// <inheritdoc cref=\"{model.TypeName}\"/>");
        writer.Line($"public {model.TypeName}() {{ }}");
        writer.Line();
        WriteType(writer, model);
        if (model.Payload is { } payload)
        {
            DocComments.Summary(writer, "Gets the payload, or null if it could not be read.");
            writer.Line($"public {CSharpTypes.Nullable(payload)} {model.PayloadName} {{ get; init; }}");
            writer.Line();
        }
        else
        {
            WriteProperties(writer, model);
        }

        if (model.Payload is null or { Kind: TypeKind.Any or TypeKind.List or TypeKind.Map })
        {
            WritePrintMembers(writer, model);
            writer.Line();
        }

        EventJsonEmitter.Write(writer, model);
        writer.Close();
        return writer;
    }

    private static void WriteType(SourceWriter writer, EventModel model)
    {
        var fallback = Literals.String(model.HeaderText ?? (model.TypeValues.Count > 0 ? model.TypeValues[0] : model.Key));
        writer.Line("/// <inheritdoc/>");
        writer.Line(model.TypeMember is { } member && model is { IsTypeFixed: false, HeaderText: null }
            ? $"public override string Type => TypeIn({Literals.Utf8(member)}) ?? {fallback};"
            : $"public override string Type => {fallback};");
        writer.Line();
    }

    private static void WriteProperties(SourceWriter writer, EventModel model)
    {
        foreach (var property in model.Properties)
        {
            DocComments.Member(writer, property);
            if (property.IsDeprecated)
            {
                writer.Line(GeneratedCode.Deprecated);
            }

            writer.Line($"public {CSharpTypes.Nullable(property.Type)} {property.Name} {{ get; init; }}");
            writer.Line();
        }

        DocComments.Summary(writer, "Gets the members that the OpenAPI document does not describe, by their JSON name.");
        writer.Line($"public {Map} {model.AdditionalName} {{ get; init; }} =");
        writer.Line("    global::System.Collections.ObjectModel.ReadOnlyDictionary<string, global::System.Text.Json.JsonElement>.Empty;");
        writer.Line();
    }

    private static void WritePrintMembers(SourceWriter writer, EventModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override bool PrintMembers(global::System.Text.StringBuilder builder)");
        writer.Line("base.PrintMembers(builder);");
        writer.Line("builder.Append(\", \");");
        foreach (var property in model.Properties)
        {
            writer.Line(ObjectEmitter.Print(property));
        }

        writer.Line(model.Payload is { } payload ? ObjectEmitter.Print(payload, model.PayloadName) : ObjectEmitter.Print(Additional, model.AdditionalName));
        writer.Line("return builder.PrintEnd();");
        writer.Close();
    }
}
