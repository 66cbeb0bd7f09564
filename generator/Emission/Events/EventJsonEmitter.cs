using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes the reader and writer of one event.</summary>
internal static class EventJsonEmitter
{
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";

    public static SourceWriter Emit(EventModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        if (model.Properties.Any(property => property.IsDeprecated))
        {
            writer.Line("#pragma warning disable CS0612, CS0618 // Deprecated members still travel.");
            writer.Line();
        }

        ConverterEmitter.Open(writer, model.TypeName, model.Accessibility);
        writer.Lines($$"""
            /// <inheritdoc/>
            public static {{model.TypeName}} Read(ref global::System.Text.Json.Utf8JsonReader reader) => Read(WebhookEventReader.Take(ref reader));

            /// <inheritdoc/>
            public static void Write({{Writer}}, {{model.TypeName}} value) => value.WriteTo(writer);

            """);
        if (model.Payload is { } payload)
        {
            WritePayload(writer, model, payload);
        }
        else
        {
            WriteRead(writer, model);
            writer.Line();
            WriteMembers(writer, model);
        }

        writer.Close();
        return writer;
    }

    private static void WritePayload(SourceWriter writer, EventModel model, TypeRef payload)
    {
        writer.Lines($$"""
            internal static {{model.TypeName}} Read(byte[] json)
            {
                global::System.Collections.Generic.List<string>? unreadable = null;
                var isRead = WebhookEventRepair.TryRead<{{CSharpTypes.Name(payload)}}, {{Codecs.Of(payload)}}>(json, "", ref unreadable, out var payload);
                var result = new {{model.TypeName}} { {{model.PayloadName}} = isRead ? payload : default({{CSharpTypes.Nullable(payload)}}) };
                result.KeepReceived(json, unreadable);
                return result;
            }

            internal static void WriteMembers({{Writer}}, {{model.TypeName}} value)
            {
                if (value.{{model.PayloadName}} is { } payload)
                {
                    {{Codecs.Of(payload)}}.Write(writer, payload);
                }
                else
                {
                    writer.WriteNullValue();
                }
            }
            """);
    }

    private static void WriteRead(SourceWriter writer, EventModel model)
    {
        writer.Open($"internal static {model.TypeName} Read(byte[] json)");
        foreach (var property in model.Properties)
        {
            writer.Line($"{CSharpTypes.Nullable(property.Type)} {property.LocalName} = null;");
        }

        writer.Line("global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? additional = null;");
        writer.Line("var members = new WebhookEventReader(json);");
        writer.Open("while (members.Next(out var name))");
        WriteSwitch(writer, model);
        writer.Close();
        writer.Line();
        writer.Open($"var result = new {model.TypeName}");
        foreach (var property in model.Properties)
        {
            writer.Line($"{property.Name} = {property.LocalName},");
        }

        writer.Line($"{model.AdditionalName} = additional ?? (global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement>)global::System.Collections.ObjectModel.ReadOnlyDictionary<string, global::System.Text.Json.JsonElement>.Empty,");
        writer.Close(";");
        writer.Line("result.KeepReceived(json, members.Unreadable);");
        writer.Line("return result;");
        writer.Close();
    }

    private static void WriteSwitch(SourceWriter writer, EventModel model)
    {
        const string other = "members.Other(name, ref additional);";
        var cases = model.Properties.Select(property => (property.WireName, Code: $"{property.LocalName} = {Read(property)};")).ToList();
        if (model.IsTypeFixed)
        {
            cases.Insert(0, (model.TypeMember!, "members.Skip();"));
        }

        if (cases.Count == 0)
        {
            writer.Line(other);
            return;
        }

        writer.Open("switch (name.Length)");
        foreach (var (wireName, code) in cases)
        {
            writer.Line($"case {Literals.Utf8Length(wireName)} when JsonRead.Is(name, {Literals.Utf8(wireName)}):");
            writer.Indent();
            writer.Line(code);
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        writer.Line(other);
        writer.Line("break;");
        writer.Outdent();
        writer.Close();
    }

    private static string Read(PropertyModel property) =>
        $"members.{(property.Type.IsValueType ? "Value" : "Reference")}<{CSharpTypes.Name(property.Type)}, {Codecs.Of(property.Type)}>({Literals.String(property.WireName)})";

    private static void WriteMembers(SourceWriter writer, EventModel model)
    {
        writer.Open($"internal static void WriteMembers({Writer}, {model.TypeName} value)");
        writer.Line("writer.WriteStartObject();");
        if (model.IsTypeFixed)
        {
            writer.Line($"writer.WriteString({Literals.Utf8(model.TypeMember!)}, {Literals.Utf8(model.TypeValues[0])});");
        }

        foreach (var property in model.Properties)
        {
            writer.Line(ObjectWriteEmitter.Optional(property));
        }

        writer.Open($"foreach (var additional in value.{model.AdditionalName})");
        writer.Line("writer.WritePropertyName(additional.Key);");
        writer.Line("AnyJson.Write(writer, additional.Value);");
        writer.Close();
        writer.Line();
        writer.Line("writer.WriteEndObject();");
        writer.Close();
    }
}
