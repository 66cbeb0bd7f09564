using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the runtime: those that the other files of a client need.</summary>
internal static class RuntimeFiles
{
    private const string Area = "Runtime";

    /// <summary>Gets the keys of the types that emitted files name, client by client.</summary>
    public static IEnumerable<RuntimeUse> UsedBy(IEnumerable<EmittedFile> files) => files
        .GroupBy(file => file.Scope)
        .Select(client => new RuntimeUse(
            client.Key, client.SelectMany(file => file.RuntimeTypes).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray()));

    /// <summary>
    /// Gets every type of the runtime, needed or not: the pipeline compares by position, and one type more must not move the others.
    /// </summary>
    public static IEnumerable<RuntimeFile> Of(RuntimeUse use)
    {
        var needed = RuntimeLibrary.Closure(use.Types);
        return RuntimeLibrary.Keys.Select(key => new RuntimeFile(use.Scope, key, needed.Contains(key)));
    }

    public static IEnumerable<EmittedFile> Emit(RuntimeFile model)
    {
        if (model.IsNeeded)
        {
            var source = RuntimeLibrary.Get(model.Key);
            yield return new EmittedFile(model.Scope, HintNames.For(model.Scope.Namespace, Area, source.FileName), RuntimeEmitter.Emit(model.Scope, source).ToString());
        }
    }

    /// <summary>Gets the files of the runtime that the other files of clients need.</summary>
    public static IEnumerable<EmittedFile> For(IEnumerable<EmittedFile> files) => UsedBy(files).SelectMany(Of).SelectMany(Emit);
}
