using ApiVideo.Generator.Emission.Xml;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the XML code of objects.</summary>
internal static class XmlFiles
{
    private const int MaxFiles = 50;

    public static IEnumerable<FileGroup<XmlTypeModel>> Group(IEnumerable<XmlTypeModel> models) => FileGroups.Of(models, model => model.Object.FileName, MaxFiles);

    public static IEnumerable<EmittedFile> Emit(FileGroup<XmlTypeModel> file)
    {
        yield return EmittedFile.Create(file.Items[0].Object.Scope, "Xml", file.Name, [.. file.Items.Select(ObjectXmlEmitter.Emit)]);
    }
}
