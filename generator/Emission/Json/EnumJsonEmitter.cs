using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the reader and writer of an enum; a known text costs no new string.</summary>
internal static class EnumJsonEmitter
{
    public static SourceWriter Emit(EnumModel model)
    {
        var name = model.TypeName;
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        ConverterEmitter.Open(writer, name, model.Accessibility);
        if (model.ValueKind == TypeKind.String)
        {
            WriteText(writer, model);
        }
        else
        {
            WriteNumber(writer, name, Codecs.Of(TypeRef.Scalar(model.ValueKind)));
        }

        writer.Close();
        return writer;
    }

    private static void WriteText(SourceWriter writer, EnumModel model)
    {
        var name = model.TypeName;
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public static {name} Read(ref global::System.Text.Json.Utf8JsonReader reader)");
        writer.Line("var text = JsonRead.Text(ref reader);");
        writer.Open("return text.Length switch");
        foreach (var member in model.Members)
        {
            writer.Line($"{Literals.Utf8Length(member.WireValue)} when JsonRead.Is(text, {Literals.Utf8(member.WireValue)}) => {name}.{member.Name},");
        }

        writer.Line($"_ => new {name}(global::System.Text.Encoding.UTF8.GetString(text)),");
        writer.Close(";");
        writer.Close();
        writer.Line();
        writer.Lines($$"""
            /// <inheritdoc/>
            public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value) => writer.WriteStringValue(value.ToString());
            """);
    }

    private static void WriteNumber(SourceWriter writer, string name, string codec) => writer.Lines($$"""
        /// <inheritdoc/>
        public static {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader) => new({{codec}}.Read(ref reader));

        /// <inheritdoc/>
        public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value) => {{codec}}.Write(writer, value.Value);
        """);
}
