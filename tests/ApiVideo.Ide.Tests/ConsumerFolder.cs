using System.Diagnostics;

namespace ApiVideo.Ide.Tests;

/// <summary>A restored project outside the repository, which uses the generator of the output folder.</summary>
internal sealed class ConsumerFolder : IDisposable
{
    private static readonly string Output = AppContext.BaseDirectory;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "apivideo-editor-" + Guid.NewGuid().ToString("N")[..8]);

    /// <summary>Writes and restores the project.</summary>
    /// <param name="document">The file of the document.</param>
    /// <param name="clientName">The name of its client.</param>
    /// <param name="program">The program.</param>
    public ConsumerFolder(string document, string clientName, string program)
    {
        var generator = Path.Combine(Output, "Generator");
        Directory.CreateDirectory(_folder);
        File.Copy(Path.Combine(Output, "Documents", document), Path.Combine(_folder, document));
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), program);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(_folder, file), "<Project />");
        }

        File.WriteAllText(ProjectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <Import Project="{Path.Combine(generator, "ApiVideo.Generator.props")}" />
              <ItemGroup>
                <Analyzer Include="{Path.Combine(generator, "*.dll")}" />
                <OpenApiSpec Include="{document}" Namespace="Acme" ClientName="{clientName}" />
              </ItemGroup>
            </Project>
            """);
        Restore();
    }

    public string ProjectFile => Path.Combine(_folder, "Consumer.csproj");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Restore()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["restore", "-v:q", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };

        // A test runner started by the SDK leaves its own choices here, which would reach the child.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
    }
}
