using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Emission.Models;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of one schema: the type, and, but for enums, its JSON code.</summary>
internal static class SchemaFiles
{
    public static IEnumerable<EmittedFile> Emit(SchemaModel model)
    {
        var (type, json) = model switch
        {
            ObjectModel @object => (ObjectEmitter.Emit(@object), ObjectJsonEmitter.Emit(@object)),
            EnumModel @enum => (EnumEmitter.Emit(@enum), null),
            UnionModel union => (UnionEmitter.Emit(union), UnionJsonEmitter.Emit(union)),
            _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "No emitter writes this kind of schema."),
        };
        yield return EmittedFile.Create(model.Scope, "Models", model.TypeName, type);
        if (json is not null)
        {
            yield return EmittedFile.Create(model.Scope, "Json", model.TypeName, json);
        }
    }
}
