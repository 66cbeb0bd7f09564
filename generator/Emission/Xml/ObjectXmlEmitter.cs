using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Emission.Xml;

/// <summary>Writes the methods that read and write one object as XML. They are of one class, among what users do not see.</summary>
internal static class ObjectXmlEmitter
{
    public const string ClassName = "XmlCode";

    public static SourceWriter Emit(XmlTypeModel model)
    {
        var writer = SourceWriter.ForFile(model.Object.Scope.RuntimeNamespace);
        if (model.Object.Properties.Any(property => property.IsDeprecated))
        {
            writer.Line("#pragma warning disable CS0612, CS0618 // Deprecated members still travel.");
            writer.Line();
        }

        DocComments.Summary(writer, "Reads and writes objects as XML.");
        writer.Open($"internal static partial class {ClassName}");
        if (model.IsRead)
        {
            XmlReadEmitter.Write(writer, model);
            writer.Line();
        }

        if (model.IsWritten)
        {
            XmlWriteEmitter.Write(writer, model);
        }

        writer.Close();
        return writer;
    }

    /// <summary>Gets the class as the rest of a client names it, whatever a schema is called.</summary>
    public static string Outside { get; } = Scope.RuntimeSegment + "." + ClassName + ".";
}
