using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes the JSON code of one event, within its record.</summary>
internal static class EventJsonEmitter
{
    private const string Json = "global::System.Text.Json.JsonElement";

    public static void Write(SourceWriter writer, EventModel model)
    {
        var name = model.TypeName;
        WriteConstructor(writer, model);
        writer.Line();
        writer.Line($"static {name} IJsonCodec<{name}>.Read({ObjectJsonEmitter.Reader}) => new(WebhookEventReader.Take(ref reader));");
        writer.Line();
        writer.Line($"static void IJsonCodec<{name}>.Write({ObjectJsonEmitter.Writer}, {name} value) => value.WriteTo(writer);");
        writer.Line();
        WriteMembers(writer, model);
    }

    private static void WriteConstructor(SourceWriter writer, EventModel model)
    {
        writer.Open($"internal {model.TypeName}(byte[] json)");
        if (model.Payload is { } payload)
        {
            writer.Lines($$"""
                global::System.Collections.Generic.List<string>? unreadable = null;
                var isRead = WebhookEventRepair.TryRead<{{CSharpTypes.Name(payload)}}, {{Codecs.Of(payload)}}>(json, "", ref unreadable, out var payload);
                {{model.PayloadName}} = isRead ? payload : default({{CSharpTypes.Nullable(payload)}});
                KeepReceived(json, unreadable);
                """);
            writer.Close();
            return;
        }

        writer.Line($"global::System.Collections.Generic.Dictionary<string, {Json}>? additional = null;");
        writer.Line("var members = new WebhookEventReader(json);");
        writer.Open("while (members.Next(out var name))");
        WriteSwitch(writer, model);
        writer.Close();
        writer.Line();
        writer.Line($"if (additional is not null) {model.AdditionalName} = additional;");
        writer.Line("KeepReceived(json, members.Unreadable);");
        writer.Close();
    }

    private static void WriteSwitch(SourceWriter writer, EventModel model)
    {
        const string other = "members.Other(name, ref additional);";
        var cases = model.Properties.Select(property => (property.WireName, Code: $"{property.Name} = {Read(property)};")).ToList();
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
            writer.Line($"case {Literals.Utf8Length(wireName)} when name.Is({Literals.Utf8(wireName)}): {code} break;");
        }

        writer.Line($"default: {other} break;");
        writer.Close();
    }

    private static string Read(PropertyModel property) =>
        $"members.{(property.Type.IsValueType ? "Value" : "Reference")}<{CSharpTypes.Name(property.Type)}, {Codecs.Of(property.Type)}>({Literals.String(property.WireName)})";

    private static void WriteMembers(SourceWriter writer, EventModel model)
    {
        writer.Open($"internal override void WriteJson({ObjectJsonEmitter.Writer})");
        if (model.Payload is { } payload)
        {
            writer.Open($"if ({model.PayloadName} is {{ }} payload)");
            writer.Line($"writer.Value(payload, default({Codecs.Of(payload)}));");
            writer.Close();
            writer.Open("else");
            writer.Line("writer.WriteNullValue();");
            writer.Close();
            writer.Close();
            return;
        }

        writer.Line("writer.WriteStartObject();");
        if (model.IsTypeFixed)
        {
            writer.Line($"writer.WriteString({Literals.Utf8(model.TypeMember!)}, {Literals.Utf8(model.TypeValues[0])});");
        }

        foreach (var property in model.Properties)
        {
            writer.Line(ObjectWriteEmitter.Optional(property, ""));
        }

        writer.Line($"writer.Others({model.AdditionalName});");
        writer.Line("writer.WriteEndObject();");
        writer.Close();
    }
}
