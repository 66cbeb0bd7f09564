namespace ApiVideo.Build.Benchmarks;

/// <summary>The folder in which the libraries are built: in <c>obj</c> of this project, and apart from the repository's own settings.</summary>
internal sealed class WorkFolder
{
    private readonly string _repository;

    public WorkFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ApiVideo.Generated.sln")))
        {
            folder = folder.Parent;
        }

        _repository = folder?.FullName ?? throw new InvalidOperationException("The benchmark has to run inside the repository.");
        Root = InRepository("tests", "ApiVideo.Build.Benchmarks", "obj", "libraries");
        Directory.CreateDirectory(Feed);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(PathOf(file), "<Project />");
        }

        File.WriteAllText(PathOf(".editorconfig"), "root = true\n");
        File.WriteAllText(PathOf("nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Packages}" />
              </config>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Root { get; }

    public string Feed => PathOf("feed");

    public string Packages => PathOf("packages");

    public string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    public string InRepository(params string[] names) => Path.Combine([_repository, .. names]);

    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
