using ApiVideo.Generator.Emission.Xml;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Emission;

/// <summary>The file of one object's XML code.</summary>
internal static class XmlFiles
{
    public static IEnumerable<EmittedFile> Emit(XmlTypeModel model)
    {
        yield return EmittedFile.Create(model.Object.Scope, "Xml", model.Object.TypeName, ObjectXmlEmitter.Emit(model));
    }
}
