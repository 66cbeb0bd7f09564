using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the runtime: those that the other files of a client need.</summary>
internal static class RuntimeFiles
{
    private const string Area = "Runtime";

    /// <summary>Gets what files of any clients use, client by client.</summary>
    public static IEnumerable<RuntimeUse> UsedBy(IEnumerable<EmittedFile> files) => files
        .GroupBy(file => file.Scope)
        .Select(client => new RuntimeUse(
            client.Key, client.SelectMany(file => file.RuntimeTypes).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray()));

    /// <summary>Adds to the other files of clients those of the runtime that they need.</summary>
    public static IEnumerable<EmittedFile> With(IReadOnlyCollection<EmittedFile> files) => files.Concat(UsedBy(files).SelectMany(Emit));

    public static IEnumerable<EmittedFile> Emit(RuntimeUse use) =>
        RuntimeLibrary.Closure(use.Types).Select(source =>
            new EmittedFile(use.Scope, HintNames.For(use.Scope.Namespace, Area, source.FileName), RuntimeEmitter.Emit(use.Scope, source).ToString()));
}
