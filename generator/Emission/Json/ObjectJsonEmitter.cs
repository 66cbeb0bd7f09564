using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>
/// Writes the JSON code of one object, within its record: a constructor that reads, and the members of the interface of codecs, which
/// nobody sees who does not ask for that interface.
/// </summary>
internal static class ObjectJsonEmitter
{
    public const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";
    public const string Writer = "global::System.Text.Json.Utf8JsonWriter writer";

    /// <summary>Gets the interfaces that make a type its own codec.</summary>
    public static string Interfaces(SchemaModel model) =>
        $"IJsonCodec<{model.TypeName}>{(model.HasSentForm ? $", ISentCodec<{model.TypeName}>" : "")}";

    public static void Write(SourceWriter writer, ObjectModel model)
    {
        ObjectReadEmitter.Write(writer, model);
        writer.Line();
        ObjectWriteEmitter.Write(writer, model);
    }
}
