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
        WriteShapes(writer, model.Teller, "Shapes");
        for (var i = 0; i < model.Header?.Names.Count; i++)
        {
            WriteShapes(writer, model.Header!.Names[i].Teller, ShapesOf(i));
        }

        writer.Lines($$"""
            /// <summary>Reads a value; the reader stands on its first token.</summary>
            public static WebhookEvent Read({{Reader}}) => Read(WebhookEventReader.Take(ref reader));

            /// <summary>Writes a value.</summary>
            public static void Write({{Writer}}, WebhookEvent value) => value.WriteTo(writer);

            """);
        writer.Open("internal static WebhookEvent Read(byte[] json)");
        WriteTeller(writer, model, model.Teller, "Shapes", isNamed: false);
        writer.Close();
        if (model.Header is { } header)
        {
            WriteNamed(writer, model, header);
        }

        writer.Close();
        writer.Line();
        WriteUnknown(writer);
        WriteConverter(writer, model.Scope, "WebhookEvent");
        writer.Line();
        WriteConverter(writer, model.Scope, "UnknownWebhookEvent");
        return writer;
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
            writer.Line(Json.UnionJsonEmitter.ShapeOf(shape.Shape) + ",");
        }

        writer.Outdent();
        writer.Line("];");
        writer.Line();
    }

    private static void WriteNamed(SourceWriter writer, EventsFile model, EventHeaderModel header)
    {
        writer.Line();
        writer.Open("internal static WebhookEvent Read(byte[] json, string? type)");
        writer.Open("switch (type)");
        for (var i = 0; i < header.Names.Count; i++)
        {
            foreach (var text in header.Names[i].Texts)
            {
                writer.Line($"case {Literals.String(text)}:");
            }

            writer.Line(header.Names[i].TypeName is { } only ? $"    return {only}Json.Read(Checked(json));" : $"    return {NamedOf(i)}(json, type);");
        }

        writer.Line(header.IsComplete ? "case null or \"\":" : "default:");
        writer.Line("    return Read(json);");
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
                writer.Line($"case {(i + 1).ToString(CultureInfo.InvariantCulture)}:");
                writer.Line($"    return {teller.Shapes[i].TypeName}Json.Read(json);");
            }

            writer.Close();
            writer.Line();
        }

        writer.Line($"return UnknownWebhookEvent.Received({type}, json);");
    }

    private static string IsObject(EventsFile model) => model.TakesAnyJson ? "false" : "true";

    private static string ShapesOf(int index) => "Shapes" + index.ToString(CultureInfo.InvariantCulture);

    private static string NamedOf(int index) => "ReadNamed" + index.ToString(CultureInfo.InvariantCulture);

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
        /// <summary>Connects {{name}} to System.Text.Json.</summary>
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
