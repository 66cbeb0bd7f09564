using System.Globalization;
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
        DocComments.Summary(writer, "Reads and writes events.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open("internal readonly struct WebhookEventJson : IJsonCodec<WebhookEvent>");
        if (model.Shapes.Count > 0)
        {
            WriteShapes(writer, model);
        }

        writer.Lines($$"""
            /// <summary>Reads a value; the reader stands on its first token.</summary>
            public static WebhookEvent Read({{Reader}}) => Read(WebhookEventReader.Take(ref reader));

            /// <summary>Writes a value.</summary>
            public static void Write({{Writer}}, WebhookEvent value) => value.WriteTo(writer);

            """);
        WriteRead(writer, model);
        writer.Close();
        writer.Line();
        WriteUnknown(writer);
        WriteConverter(writer, model.Scope, "WebhookEvent");
        writer.Line();
        WriteConverter(writer, model.Scope, "UnknownWebhookEvent");
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
            writer.Line(Json.UnionJsonEmitter.ShapeOf(shape.Shape) + ",");
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
            writer.Line($"case {Literals.Utf8Length(value.Value)} when global::System.MemoryExtensions.SequenceEqual({local}, {Literals.Utf8(value.Value)}):");
            writer.Line($"    return {value.TypeName}Json.Read(json);");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteUnknown(SourceWriter writer)
    {
        DocComments.Summary(writer, "Reads and writes events of any kind as unknown ones.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open("internal readonly struct UnknownWebhookEventJson : IJsonCodec<UnknownWebhookEvent>");
        writer.Lines($$"""
            /// <summary>Reads a value; the reader stands on its first token.</summary>
            public static UnknownWebhookEvent Read({{Reader}})
            {
                var json = WebhookEventReader.Take(ref reader);
                return UnknownWebhookEvent.Received(WebhookEventJson.Read(json).Type, json);
            }

            /// <summary>Writes a value.</summary>
            public static void Write({{Writer}}, UnknownWebhookEvent value) => value.WriteTo(writer);
            """);
        writer.Close();
        writer.Line();
    }

    private static void WriteConverter(SourceWriter writer, Scope scope, string name) => writer.Lines($$"""
        /// <summary>Converts {{name}} values to and from JSON.</summary>
        {{GeneratedCode.Attribute}}
        {{GeneratedCode.Hidden}}
        {{scope.Accessibility}} sealed class {{name}}JsonConverter : global::System.Text.Json.Serialization.JsonConverter<{{name}}>
        {
            /// <inheritdoc/>
            public override {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
                {{name}}Json.Read(ref reader);

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value, global::System.Text.Json.JsonSerializerOptions options) =>
                {{name}}Json.Write(writer, value);
        }
        """);
}
