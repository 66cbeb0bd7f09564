namespace ApiVideo.Spector.Tests.Clients;

/// <summary>A document that was made of the TypeSpec of some scenarios, and the calls that are written for it.</summary>
/// <param name="Version">The version of OpenAPI, as <c>3.0</c>.</param>
/// <param name="Name">The folder of the scenarios, and the version of their service where it has several.</param>
internal sealed record ScenarioDocument(string Version, string Name)
{
    /// <summary>Gets the path of the document.</summary>
    public string Path => System.IO.Path.Combine(Running.ScenarioPackages.Documents, Version, Name + ".yaml");

    /// <summary>Gets the paths of the calls, which a document with many scenarios has in several files (<c>name.family.cs</c>); there may be none.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            var path = System.IO.Path.Combine(ScenarioSources, Name);
            var folder = System.IO.Path.GetDirectoryName(path)!;
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, System.IO.Path.GetFileName(path) + ".*").Order(StringComparer.Ordinal)] : [];
        }
    }

    /// <summary>Gets the folder of all calls.</summary>
    public static string ScenarioSources => System.IO.Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>Gets the documents of a version of OpenAPI, in the order of their names.</summary>
    public static IReadOnlyList<ScenarioDocument> All(string version)
    {
        var folder = System.IO.Path.Combine(Running.ScenarioPackages.Documents, version);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.ChangeExtension(System.IO.Path.GetRelativePath(folder, file), null).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(name => new ScenarioDocument(version, name)),
        ];
    }

    public override string ToString() => $"{Name} ({Version})";
}
