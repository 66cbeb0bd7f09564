using ApiVideo.Build.Benchmarks.Contenders;
using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks;

/// <summary>A class library, as <c>dotnet new classlib</c> makes it, with the code of a client.</summary>
/// <param name="work">The folder of all libraries.</param>
/// <param name="consumer">What the table calls the document.</param>
/// <param name="document">The document; <see langword="null"/> for the empty library.</param>
/// <param name="contender">How the code comes into it.</param>
/// <param name="properties">Properties of its builds.</param>
internal sealed class Library(WorkFolder work, string consumer, string? document, Contender contender, IReadOnlyList<string> properties)
{
    private readonly List<Figures> _runs = [];

    public WorkFolder Work => work;

    public string Consumer => consumer;

    public string? Document => document;

    public Contender Contender => contender;

    public IReadOnlyCollection<Figures> Runs => _runs;

    public string Folder { get; } = work.PathOf("projects", consumer, contender.Name == "-" ? "empty" : contender.Name);

    /// <summary>The folder for code that is written ahead of the build.</summary>
    public string CodeFolder => Path.Combine(Folder, "Client");

    public SourceCode Code => contender.CodeOf(this);

    public long AssemblyKilobytes => new FileInfo(Path.Combine(Folder, "bin", "Debug", "net10.0", "Consumer.dll")).Length / 1024;

    /// <summary>Writes and restores the project.</summary>
    public void Prepare()
    {
        WorkFolder.Delete(Folder);
        Directory.CreateDirectory(CodeFolder);
        File.WriteAllText(Path.Combine(Folder, "Class1.cs"), "namespace Consumer;\n\npublic class Class1\n{\n}\n");
        File.WriteAllText(Path.Combine(Folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {(document is null ? "" : contender.Items(document))}
              </ItemGroup>
            </Project>
            """);
        Measurement.Require(Folder, "dotnet", "restore", "-v:q");
        contender.Prepare(this);
    }

    /// <summary>Builds the library once more, from its clean state.</summary>
    public void Measure()
    {
        Clean();
        var before = contender.BeforeBuild(this);
        var build = Measurement.Start(Folder, "dotnet", BuildArguments);
        _runs.Add(before is null ? build : build.After(before));
    }

    /// <summary>Builds the library without measuring it.</summary>
    public void RequireBuild(params string[] arguments)
    {
        Clean();
        Measurement.Require(Folder, "dotnet", [.. BuildArguments, .. arguments]);
    }

    private string[] BuildArguments =>
        ["build", "--no-restore", "-nologo", "-v:q", "-tl:off", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. properties];

    // What was restored stays.
    private void Clean()
    {
        WorkFolder.Delete(Path.Combine(Folder, "bin"));
        WorkFolder.Delete(Path.Combine(Folder, "obj", "Debug"));
    }
}
