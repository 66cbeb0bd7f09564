using ApiVideo.Generator.Emission.Models;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission;

/// <summary>The file of one schema: the type with its JSON code.</summary>
internal static class SchemaFiles
{
    public static IEnumerable<EmittedFile> Emit(SchemaModel model)
    {
        var type = model switch
        {
            ObjectModel @object => ObjectEmitter.Emit(@object),
            EnumModel @enum => EnumEmitter.Emit(@enum),
            UnionModel union => UnionEmitter.Emit(union),
            _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "No emitter writes this kind of schema."),
        };
        yield return EmittedFile.Create(model.Scope, "Models", model.TypeName, type);
    }
}
