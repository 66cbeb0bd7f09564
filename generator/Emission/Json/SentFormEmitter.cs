using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes what a type needs that requests have without the members that only the server sets.</summary>
internal static class SentFormEmitter
{
    /// <summary>Begins the method of a codec that writes a value; within it <c>isSent</c> says whether that is for a request, if the type has such a form.</summary>
    public static void OpenWrite(SourceWriter writer, SchemaModel model)
    {
        writer.Line("/// <inheritdoc/>");
        if (!model.HasSentForm)
        {
            writer.Open($"public static void Write({ObjectJsonEmitter.Writer}, {model.TypeName} value)");
            return;
        }

        writer.Line($"public static void Write({ObjectJsonEmitter.Writer}, {model.TypeName} value) => Write(writer, value, isSent: false);");
        writer.Line();
        writer.Line("/// <summary>Writes a value; for a request without the members that only the server sets.</summary>");
        writer.Open($"internal static void Write({ObjectJsonEmitter.Writer}, {model.TypeName} value, bool isSent)");
    }

    /// <summary>Writes the statements that write a value that is not null.</summary>
    public static void WriteValue(SourceWriter writer, TypeRef type, string expression)
    {
        if (type is { HasSentForm: true, Kind: TypeKind.Object })
        {
            writer.Line($"writer.Sent({expression}, isSent);");
        }
        else if (type is { HasSentForm: true, IsNamed: true })
        {
            writer.Line($"{Codecs.Of(type)}.Write(writer, {expression}, isSent);");
        }
        else if (type.HasSentForm)
        {
            writer.Open("if (isSent)");
            writer.Line(Value(expression, Codecs.OfSent(type)));
            writer.Close();
            writer.Open("else");
            writer.Line(Value(expression, Codecs.Of(type)));
            writer.Close();
            writer.Line();
        }
        else
        {
            writer.Line(Value(expression, Codecs.Of(type)));
        }
    }

    /// <summary>Writes the codec of requests, within a union's own.</summary>
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
                public static {{model.TypeName}} Read({{ObjectJsonEmitter.Reader}}) => {{model.TypeName}}Json.Read(ref reader);

                /// <inheritdoc/>
                public static void Write({{ObjectJsonEmitter.Writer}}, {{model.TypeName}} value) => {{model.TypeName}}Json.Write(writer, value, isSent: true);
            }
            """);
    }

    private static string Value(string expression, string codec) => $"writer.Value({expression}, default({codec}));";
}
