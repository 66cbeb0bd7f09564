using ApiVideo.Generator.Emission.Models;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the schemas: each type with its JSON code, and a component with the types that are written in it.</summary>
internal static class SchemaFiles
{
    private const int MaxFiles = 150;

    public static IEnumerable<FileGroup<SchemaModel>> Group(IEnumerable<SchemaModel> models) => FileGroups.Of(models, model => model.FileName, MaxFiles);

    public static IEnumerable<EmittedFile> Emit(FileGroup<SchemaModel> file)
    {
        yield return EmittedFile.Create(file.Items[0].Scope, "Models", file.Name, [.. file.Items.Select(Emit)]);
    }

    private static SourceWriter Emit(SchemaModel model) => model switch
    {
        ObjectModel @object => ObjectEmitter.Emit(@object),
        EnumModel @enum => EnumEmitter.Emit(@enum),
        UnionModel union => UnionEmitter.Emit(union),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "No emitter writes this kind of schema."),
    };
}
