using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes what decides which event a delivery is: a header, the text of a member, or the shape.</summary>
internal static class EventChoiceEmitter
{
    /// <summary>Writes the JSON code of the base of all events, within its record.</summary>
    public static void WriteBase(SourceWriter writer, EventsFile model)
    {
        WriteShapes(writer, model.Teller, "Shapes");
        for (var i = 0; i < model.Header?.Names.Count; i++)
        {
            WriteShapes(writer, model.Header!.Names[i].Teller, ShapesOf(i));
        }

        writer.Open("internal static WebhookEvent OfBody(byte[] json)");
        WriteTeller(writer, model, model.Teller, "Shapes", isNamed: false);
        writer.Close();
        if (model.Header is { } header)
        {
            WriteNamed(writer, model, header);
        }

        writer.Line();
        writer.Line($"static WebhookEvent IJsonCodec<WebhookEvent>.Read({ObjectJsonEmitter.Reader}) => OfBody(WebhookEventReader.Take(ref reader));");
        writer.Line();
        writer.Line($"static void IJsonCodec<WebhookEvent>.Write({ObjectJsonEmitter.Writer}, WebhookEvent value) => value.WriteTo(writer);");
    }

    /// <summary>Writes the JSON code of the event that the document does not describe, within its record.</summary>
    public static void WriteUnknown(SourceWriter writer)
    {
        writer.Open($"static UnknownWebhookEvent IJsonCodec<UnknownWebhookEvent>.Read({ObjectJsonEmitter.Reader})");
        writer.Line("var json = WebhookEventReader.Take(ref reader);");
        writer.Line("return Received(OfBody(json).Type, json);");
        writer.Close();
        writer.Line();
        writer.Line($"static void IJsonCodec<UnknownWebhookEvent>.Write({ObjectJsonEmitter.Writer}, UnknownWebhookEvent value) => value.WriteTo(writer);");
    }

    private static void WriteShapes(SourceWriter writer, EventTellerModel teller, string name)
    {
        if (teller.Shapes.Count == 0)
        {
            return;
        }

        // The first shape is that of an object without a member that any event knows; among equals the first one is chosen.
        writer.Line($"private static readonly JsonUnionShape[] {name} =");
        writer.Line("[");
        writer.Indent();
        writer.Line("new(JsonUnionKind.Object, [], [], [], []),");
        foreach (var shape in teller.Shapes)
        {
            writer.Line(UnionJsonEmitter.ShapeOf(shape.Shape) + ",");
        }

        writer.Outdent();
        writer.Line("];");
        writer.Line();
    }

    private static void WriteNamed(SourceWriter writer, EventsFile model, EventHeaderModel header)
    {
        writer.Line();
        writer.Open("internal static WebhookEvent OfBody(byte[] json, string? type)");
        writer.Open("switch (type)");
        for (var i = 0; i < header.Names.Count; i++)
        {
            foreach (var text in header.Names[i].Texts)
            {
                writer.Line($"case {Literals.String(text)}:");
            }

            writer.Line(header.Names[i].TypeName is { } only ? $"    return new {only}(Checked(json));" : $"    return {NamedOf(i)}(json, type);");
        }

        writer.Line(header.IsComplete ? "case null or \"\":" : "default:");
        writer.Line("    return OfBody(json);");
        if (header.IsComplete)
        {
            writer.Line("default:");
            writer.Line("    return UnknownWebhookEvent.Received(type, Checked(json));");
        }

        writer.Close();
        writer.Close();
        for (var i = 0; i < header.Names.Count; i++)
        {
            if (header.Names[i].TypeName is null)
            {
                writer.Line();
                writer.Open($"private static WebhookEvent {NamedOf(i)}(byte[] json, string type)");
                WriteTeller(writer, model, header.Names[i].Teller, ShapesOf(i), isNamed: true);
                writer.Close();
            }
        }

        writer.Line();
        writer.Open("private static byte[] Checked(byte[] json)");
        writer.Line($"WebhookEventReader.TryFind(json, default, {IsObject(model)}, out _);");
        writer.Line("return json;");
        writer.Close();
    }

    private static void WriteTeller(SourceWriter writer, EventsFile model, EventTellerModel teller, string shapes, bool isNamed)
    {
        var type = isNamed ? "type" : teller.TypeMembers.Count > 0 ? "global::System.Text.Encoding.UTF8.GetString(type0)" : "\"\"";
        for (var i = 0; i < teller.TypeMembers.Count; i++)
        {
            WriteTypeMember(writer, teller.TypeMembers[i], IsObject(model), "type" + i.ToString(CultureInfo.InvariantCulture));
        }

        if (teller.TypeMembers.Count == 0)
        {
            writer.Line($"WebhookEventReader.TryFind(json, default, {IsObject(model)}, out _);");
        }

        if (teller.Shapes.Count > 0)
        {
            writer.Line("var reader = new global::System.Text.Json.Utf8JsonReader(json, WebhookEventReader.Unlimited);");
            writer.Line("reader.Read();");
            writer.Open($"switch (JsonUnion.ChooseTolerantly(reader, {shapes}))");
            for (var i = 0; i < teller.Shapes.Count; i++)
            {
                writer.Line($"case {(i + 1).ToString(CultureInfo.InvariantCulture)}: return new {teller.Shapes[i].TypeName}(json);");
            }

            writer.Close();
            writer.Line();
        }

        writer.Line($"return UnknownWebhookEvent.Received({type}, json);");
    }

    private static void WriteTypeMember(SourceWriter writer, EventTypeMemberModel member, string isObject, string local)
    {
        writer.Line($"WebhookEventReader.TryFind(json, {Literals.Utf8(member.Member)}, {isObject}, out var {local});");
        writer.Open($"switch ({local}.Length)");
        foreach (var value in member.Values)
        {
            writer.Line($"case {Literals.Utf8Length(value.Value)} when {local}.Is({Literals.Utf8(value.Value)}): return new {value.TypeName}(json);");
        }

        writer.Close();
        writer.Line();
    }

    private static string IsObject(EventsFile model) => model.TakesAnyJson ? "false" : "true";

    private static string ShapesOf(int index) => "Shapes" + index.ToString(CultureInfo.InvariantCulture);

    private static string NamedOf(int index) => "OfNamed" + index.ToString(CultureInfo.InvariantCulture);
}
