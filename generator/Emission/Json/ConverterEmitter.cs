using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the converter through which System.Text.Json reaches an emitted codec.</summary>
internal static class ConverterEmitter
{
    public static void Write(SourceWriter writer, SchemaModel model)
    {
        var name = model.TypeName;
        writer.Lines($$"""
            /// <summary>Converts {{name}} values to and from JSON.</summary>
            {{GeneratedCode.Attribute}}
            {{GeneratedCode.Hidden}}
            {{model.Accessibility}} sealed class {{name}}JsonConverter : global::System.Text.Json.Serialization.JsonConverter<{{name}}>
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
}
