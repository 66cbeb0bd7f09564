using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes what a type needs that requests have without the members that only the server sets.</summary>
internal static class SentFormEmitter
{
    /// <summary>Begins the method that writes a value; within it <c>isSent</c> says whether that is for a request, if the type has such a form.</summary>
    public static void OpenWrite(SourceWriter writer, SchemaModel model)
    {
        var name = model.TypeName;
        if (!model.HasSentForm)
        {
            writer.Open($"static void IJsonCodec<{name}>.Write({ObjectJsonEmitter.Writer}, {name} value)");
            return;
        }

        writer.Line($"static void IJsonCodec<{name}>.Write({ObjectJsonEmitter.Writer}, {name} value) => writer.Sent(value, isSent: false);");
        writer.Line();
        writer.Open($"static void ISentCodec<{name}>.Write({ObjectJsonEmitter.Writer}, {name} value, bool isSent)");
    }

    /// <summary>Writes the statements that write a value that is not null.</summary>
    public static void WriteValue(SourceWriter writer, TypeRef type, string expression)
    {
        if (type is { HasSentForm: true, IsNamed: true })
        {
            writer.Line($"writer.Sent({expression}, isSent);");
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

    private static string Value(string expression, string codec) => $"writer.Value({expression}, default({codec}));";
}
