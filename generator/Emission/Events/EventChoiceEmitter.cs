using System.Globalization;
using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes the reader that tells which event a delivery is: by the text of a member, else by its shape.</summary>
internal static class EventChoiceEmitter
{
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";

    public static SourceWriter Emit(EventsFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        ConverterEmitter.Open(writer, "WebhookEvent", model.Scope.Accessibility);
        if (model.Shapes.Count > 0)
        {
            WriteShapes(writer, model);
        }

        writer.Lines($$"""
            /// <inheritdoc/>
            public static WebhookEvent Read({{Reader}}) => Read(WebhookEventReader.Take(ref reader));

            /// <inheritdoc/>
            public static void Write({{Writer}}, WebhookEvent value) => value.WriteTo(writer);

            """);
        WriteRead(writer, model);
        writer.Close();
        writer.Line();
        WriteUnknown(writer, model.Scope);
        return writer;
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

    private static void WriteRead(SourceWriter writer, EventsFile model)
    {
        writer.Open("internal static WebhookEvent Read(byte[] json)");
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
                writer.Line($"case {(i + 1).ToString(CultureInfo.InvariantCulture)}:");
                writer.Line($"    return {model.Shapes[i].TypeName}Json.Read(json);");
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
            writer.Line($"case {Literals.Utf8Length(value.Value)} when JsonRead.Is({local}, {Literals.Utf8(value.Value)}):");
            writer.Line($"    return {value.TypeName}Json.Read(json);");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteUnknown(SourceWriter writer, Scope scope)
    {
        ConverterEmitter.Open(writer, "UnknownWebhookEvent", scope.Accessibility);
        writer.Lines($$"""
            /// <inheritdoc/>
            public static UnknownWebhookEvent Read({{Reader}})
            {
                var json = WebhookEventReader.Take(ref reader);
                return UnknownWebhookEvent.Received(WebhookEventJson.Read(json).Type, json);
            }

            /// <inheritdoc/>
            public static void Write({{Writer}}, UnknownWebhookEvent value) => value.WriteTo(writer);
            """);
        writer.Close();
    }
}
