using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;

namespace ApiVideo.Generator.Emission;

/// <summary>The files of the runtime: what the other files of a client need.</summary>
internal static class RuntimeFiles
{
    private const string Area = "Runtime";

    private static readonly IReadOnlyList<IGrouping<string, string>> Files =
    [
        .. RuntimeLibrary.Keys.GroupBy(key => FileOf(RuntimeLibrary.Get(key)), StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal),
    ];

    /// <summary>Gets what emitted files name of the runtime, client by client.</summary>
    public static IEnumerable<RuntimeUse> UsedBy(IEnumerable<EmittedFile> files) => files
        .GroupBy(file => file.Scope)
        .Select(client => new RuntimeUse(client.Key, RuntimeNames.Join(client.Select(file => file.RuntimeNames))));

    /// <summary>
    /// Gets every file of the runtime, needed or not: the pipeline compares by position, and one file more must not move the others.
    /// </summary>
    public static IEnumerable<RuntimeFile> Of(RuntimeUse use) => Of(use, isHidden: false);

    /// <inheritdoc cref="Of(RuntimeUse)"/>
    public static IEnumerable<RuntimeFile> Of(RuntimeUse use, bool isHidden)
    {
        var needed = RuntimeLibrary.Closure(use.Names);
        return Files.Select(file => new RuntimeFile(
            use.Scope, file.Key, file.Where(needed.ContainsKey).Select(key => new RuntimeType(key, needed[key])).ToEquatableArray())
        {
            IsHidden = isHidden,
        });
    }

    public static IEnumerable<EmittedFile> Emit(RuntimeFile model)
    {
        if (!model.Types.IsEmpty)
        {
            yield return new EmittedFile(model.Scope, HintNames.For(model.Scope.Namespace, Area, model.Name), RuntimeEmitter.Emit(model).ToString());
        }
    }

    /// <summary>Gets the files of the runtime that the other files of clients need.</summary>
    public static IEnumerable<EmittedFile> For(IEnumerable<EmittedFile> files) => UsedBy(files).SelectMany(Of).SelectMany(Emit);

    // What users name stands in a file of its name; the rest is read by those who are after a concern.
    private static string FileOf(RuntimeSource source) => source.IsVisible ? source.FileName : Scope.RuntimeSegment + "." + source.Concern;
}
