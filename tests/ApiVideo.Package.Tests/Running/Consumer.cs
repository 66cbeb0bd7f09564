namespace ApiVideo.Package.Tests.Running;

/// <summary>A sample copied to a folder outside the repository, where it is built with the packed packages.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "apivideo-consumer-" + Guid.NewGuid().ToString("N")[..8]);

    private readonly string _project;

    /// <summary>Copies samples; the first one is the project that is built.</summary>
    public Consumer(string project, params string[] others)
    {
        _project = project;
        foreach (var sample in others.Prepend(project))
        {
            Copy(Path.Combine(Repository.Samples, sample), Path.Combine(_root, sample));
        }

        // Empty ones, in case there are some above the folder for temporary files.
        File.WriteAllText(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <PackedVersion>{PackedPackages.Version}</PackedVersion>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedPackages.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder of the project that is built.</summary>
    public string Folder => Path.Combine(_root, _project);

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string OutputOf(string file) => Directory.GetFiles(PathOf("bin"), file, SearchOption.AllDirectories).Single();

    public Consumer WithWebhooksSpec(string file = "webhooks.yaml")
    {
        File.Copy(Repository.WebhooksSpec, PathOf(file), overwrite: true);
        return this;
    }

    public Consumer With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public Task<CommandResult> RestoreAsync(params string[] arguments) =>
        Command.DotnetAsync(Folder, ["restore", .. arguments]);

    /// <summary>Builds; an error or warning is printed once, as <c>file(line,column): error ID: text</c>.</summary>
    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        Command.DotnetAsync(Folder, ["build", "-clp:NoSummary", .. arguments]);

    public Task<CommandResult> RunAsync(params string[] arguments) =>
        Command.DotnetAsync(Folder, [OutputOf(_project + ".dll"), .. arguments]);

    public void Dispose()
    {
        if (Directory.Exists(_root))
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
