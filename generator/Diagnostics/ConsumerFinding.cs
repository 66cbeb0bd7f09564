using ApiVideo.Generator.Features;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Diagnostics;

/// <summary>Tells a project that is too old what it lacks, at the start of each of its specs.</summary>
internal static class ConsumerFinding
{
    public static SpecFinding? For(string path, CompilationFeatures features)
    {
        if (!features.HasFramework)
        {
            return Create(path, "net8.0 or newer", "an older target framework", "TargetFramework");
        }

        return features.HasLanguage ? null : Create(path, "C# 12 or newer", "C# " + features.LanguageName, "LangVersion");
    }

    /// <summary>Reports a client that a referenced assembly has already.</summary>
    public static SpecFinding For(ReferencedClient client) =>
        new(Descriptors.ClientInReference.Id, new EquatableArray<string>([client.FullName, client.Assembly]), client.Path, default);

    private static SpecFinding Create(string path, string needed, string found, string property) =>
        new(Descriptors.UnsupportedConsumer.Id, new EquatableArray<string>([needed, found, property]), path, default);
}
