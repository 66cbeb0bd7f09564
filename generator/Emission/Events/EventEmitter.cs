using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes an event as a record. No member is required: one that could not be read is null like one that is not there.</summary>
internal static class EventEmitter
{
    private const string Map = "global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>";

    public static SourceWriter Emit(EventModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Write(writer, model.Doc, $"The event \"{model.Key}\".");
        writer.Line(GeneratedCode.Attribute);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({model.TypeName}JsonConverter))]");
        writer.Open($"{model.Accessibility} sealed partial record {model.TypeName} : WebhookEvent");
        WriteType(writer, model);
        if (model.Payload is { } payload)
        {
            DocComments.Summary(writer, "The payload; null where it could not be read.");
            writer.Line($"public {CSharpTypes.Nullable(payload)} {model.PayloadName} {{ get; init; }}");
            writer.Line();
        }
        else
        {
            WriteProperties(writer, model);
        }

        writer.Line($"internal override void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) => {model.TypeName}Json.WriteMembers(writer, this);");
        if (model.Properties.Any(property => property.IsSecret || property.Type.Kind == TypeKind.Any))
        {
            writer.Line();
            WritePrintMembers(writer, model);
        }

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
            DocComments.Write(writer, property.Doc, $"The \"{property.WireName}\" member.");
            if (property.IsDeprecated)
            {
                writer.Line(GeneratedCode.Deprecated);
            }

            writer.Line($"public {CSharpTypes.Nullable(property.Type)} {property.Name} {{ get; init; }}");
            writer.Line();
        }

        DocComments.Summary(writer, "The members that the document does not know, by their JSON name.");
        writer.Line($"public {Map} {model.AdditionalName} {{ get; init; }} =");
        writer.Line("    global::System.Collections.ObjectModel.ReadOnlyDictionary<string, global::System.Text.Json.JsonElement>.Empty;");
        writer.Line();
    }

    private static void WritePrintMembers(SourceWriter writer, EventModel model)
    {
        var usesDeprecated = model.Properties.Any(property => property.IsDeprecated);
        if (usesDeprecated)
        {
            writer.Line("#pragma warning disable CS0612, CS0618 // Deprecated members are printed too.");
        }

        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override bool PrintMembers(global::System.Text.StringBuilder builder)");
        writer.Line("base.PrintMembers(builder);");
        foreach (var property in model.Properties)
        {
            writer.Line($"builder.Append({Literals.String(", " + property.Name + " = ")});");
            writer.Line(property.IsSecret ? $"builder.Append({property.Name} is null ? \"\" : \"***\");"
                : property.Type.Kind == TypeKind.Any ? $"builder.Append(AnyJson.Outline({property.Name}));"
                : $"builder.Append((object?){property.Name});");
        }

        writer.Line("return true;");
        writer.Close();
        if (usesDeprecated)
        {
            writer.Line("#pragma warning restore CS0612, CS0618");
        }
    }
}
