using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes what decides which event a delivery is: the text of a member, else the shape.</summary>
internal static class EventChoiceEmitter
{
    /// <summary>Writes the JSON code of the base of all events, within its record.</summary>
    public static void WriteBase(SourceWriter writer, EventsFile model)
    {
        if (model.Shapes.Count > 0)
        {
            WriteShapes(writer, model);
        }

        WriteChoice(writer, model);
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

    private static void WriteShapes(SourceWriter writer, EventsFile model)
    {
        // The first shape is that of an object without a member that any event knows; among equals the first one is chosen.
        writer.Line("private static readonly JsonUnionShape[] Shapes =");
        writer.Line("[");
        writer.Indent();
        writer.Line("new(JsonUnionKind.Object, [], [], [], []),");
        foreach (var shape in model.Shapes)
        {
            writer.Line(UnionJsonEmitter.ShapeOf(shape.Shape) + ",");
        }

        writer.Outdent();
        writer.Line("];");
        writer.Line();
    }

    private static void WriteChoice(SourceWriter writer, EventsFile model)
    {
        writer.Open("internal static WebhookEvent OfBody(byte[] json)");
        var isObject = model.TakesAnyJson ? "false" : "true";
        var type = "\"\"";
        for (var i = 0; i < model.TypeMembers.Count; i++)
        {
            WriteTypeMember(writer, model.TypeMembers[i], isObject, "type" + i.ToString(CultureInfo.InvariantCulture));
            type = i == 0 ? "global::System.Text.Encoding.UTF8.GetString(type0)" : type;
        }

        if (model.TypeMembers.Count == 0)
        {
            writer.Line($"WebhookEventReader.TryFind(json, default, {isObject}, out _);");
        }

        if (model.Shapes.Count > 0)
        {
            writer.Line("var reader = new global::System.Text.Json.Utf8JsonReader(json, WebhookEventReader.Unlimited);");
            writer.Line("reader.Read();");
            writer.Open("switch (JsonUnion.ChooseTolerantly(reader, Shapes))");
            for (var i = 0; i < model.Shapes.Count; i++)
            {
                writer.Line($"case {(i + 1).ToString(CultureInfo.InvariantCulture)}: return new {model.Shapes[i].TypeName}(json);");
            }

            writer.Close();
            writer.Line();
        }

        writer.Line($"return UnknownWebhookEvent.Received({type}, json);");
        writer.Close();
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
}
