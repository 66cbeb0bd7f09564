using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the reader and writer of one object.</summary>
internal static class ObjectJsonEmitter
{
    public static SourceWriter Emit(ObjectModel model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        if (model.Properties.Any(property => property.IsDeprecated))
        {
            writer.Line("#pragma warning disable CS0612, CS0618 // Deprecated members still travel.");
            writer.Line();
        }

        ConverterEmitter.Open(writer, model.TypeName, model.Accessibility);
        ObjectReadEmitter.Write(writer, model);
        writer.Line();
        ObjectWriteEmitter.Write(writer, model);
        SentFormEmitter.WriteCodec(writer, model);
        writer.Close();
        return writer;
    }
}
