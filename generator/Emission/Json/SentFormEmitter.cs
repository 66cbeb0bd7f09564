using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes what a type needs that requests have without the members that only the server sets.</summary>
internal static class SentFormEmitter
{
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";

    /// <summary>Begins the method that writes a value; within it <c>isSent</c> tells whether that is for a request, if the type has such a form.</summary>
    public static void OpenWrite(SourceWriter writer, SchemaModel model)
    {
        writer.Line("/// <inheritdoc/>");
        if (!model.HasSentForm)
        {
            writer.Open($"public static void Write({Writer}, {model.TypeName} value)");
            return;
        }

        writer.Line($"public static void Write({Writer}, {model.TypeName} value) => Write(writer, value, isSent: false);");
        writer.Line();
        writer.Line("/// <summary>Writes a value; for a request without the members that only the server sets.</summary>");
        writer.Open($"internal static void Write({Writer}, {model.TypeName} value, bool isSent)");
    }

    /// <summary>Writes the statements that write a value that is not null.</summary>
    public static void WriteValue(SourceWriter writer, TypeRef type, string expression)
    {
        if (type is { HasSentForm: true, IsNamed: true })
        {
            writer.Line($"{Codecs.Of(type)}.Write(writer, {expression}, isSent);");
        }
        else if (type.HasSentForm)
        {
            writer.Open("if (isSent)");
            writer.Line($"{Codecs.OfSent(type)}.Write(writer, {expression});");
            writer.Close();
            writer.Open("else");
            writer.Line($"{Codecs.Of(type)}.Write(writer, {expression});");
            writer.Close();
            writer.Line();
        }
        else
        {
            writer.Line($"{Codecs.Of(type)}.Write(writer, {expression});");
        }
    }

    /// <summary>Writes the codec of requests, within the type's own.</summary>
    public static void WriteCodec(SourceWriter writer, SchemaModel model)
    {
        if (!model.HasSentForm)
        {
            return;
        }

        writer.Line();
        writer.Lines($$"""
            /// <summary>Writes {{model.TypeName}} as requests have it.</summary>
            internal readonly struct Sent : IJsonCodec<{{model.TypeName}}>
            {
                /// <inheritdoc/>
                public static {{model.TypeName}} Read(ref global::System.Text.Json.Utf8JsonReader reader) => {{model.TypeName}}Json.Read(ref reader);

                /// <inheritdoc/>
                public static void Write({{Writer}}, {{model.TypeName}} value) => {{model.TypeName}}Json.Write(writer, value, isSent: true);
            }
            """);
    }
}
