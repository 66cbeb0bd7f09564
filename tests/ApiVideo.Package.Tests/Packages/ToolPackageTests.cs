using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>The tool, installed from its package.</summary>
internal sealed class ToolPackageTests
{
    private string _folder = "";

    private string Executable => Path.Combine(_folder, OperatingSystem.IsWindows() ? "apivideo.exe" : "apivideo");

    [OneTimeSetUp]
    public async Task Install()
    {
        _folder = Directory.CreateTempSubdirectory("apivideo-tool-").FullName;
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{PackedPackages.Feed}\" /></packageSources></configuration>");
        (await Command.DotnetAsync(_folder, "tool", "install", "ApiVideo.Tool", "--tool-path", _folder, "--version", PackedPackages.Version)).EnsureSuccess();
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void It_holds_the_program_with_its_libraries_alone() => Assert.That(new PackageFile(PackedPackages.ToolPackage).Files, Is.EqualTo(new[]
    {
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "icon.png",
        "tools/net8.0/any/ApiVideo.Generator.dll",
        "tools/net8.0/any/ApiVideo.Tool.deps.json",
        "tools/net8.0/any/ApiVideo.Tool.dll",
        "tools/net8.0/any/ApiVideo.Tool.runtimeconfig.json",
        "tools/net8.0/any/DotnetToolSettings.xml",
        "tools/net8.0/any/Microsoft.CodeAnalysis.CSharp.dll",
        "tools/net8.0/any/Microsoft.CodeAnalysis.dll",
        "tools/net8.0/any/NJsonSchema.Annotations.dll",
        "tools/net8.0/any/NJsonSchema.dll",
        "tools/net8.0/any/NSwag.Core.dll",
        "tools/net8.0/any/Namotion.Reflection.dll",
        "tools/net8.0/any/Newtonsoft.Json.dll",
        "tools/net8.0/any/Spectre.Console.Ansi.dll",
        "tools/net8.0/any/Spectre.Console.dll",
        "tools/net8.0/any/System.Collections.Immutable.dll",
        "tools/net8.0/any/System.CommandLine.dll",
        "tools/net8.0/any/System.Reflection.Metadata.dll",
        "tools/net8.0/any/YamlDotNet.dll",
    }));

    [Test]
    public async Task It_checks_a_document()
    {
        var check = (await Command.RunAsync(_folder, Executable, "check", Repository.WebhooksSpec)).EnsureSuccess();

        Assert.That(check.Output, Does.Contain("ApiVideoClient").And.Contain("0 errors, 0 warnings"));
    }

    [Test]
    public async Task It_writes_a_reference_and_emits_the_files_of_a_build()
    {
        (await Command.RunAsync(_folder, Executable, "reference", Repository.WebhooksSpec, "--output", "pages")).EnsureSuccess();
        (await Command.RunAsync(_folder, Executable, "emit", Repository.WebhooksSpec, "--output", "emitted")).EnsureSuccess();

        Assert.That(File.Exists(Path.Combine(_folder, "pages", "WebhooksApi.md")), Is.True);
        Assert.That(Directory.GetFiles(Path.Combine(_folder, "emitted"), "*.cs", SearchOption.AllDirectories), Has.Length.GreaterThan(20));
    }

    [Test]
    public async Task It_compares_documents()
    {
        var now = Path.Combine(_folder, "new.yaml");
        await File.WriteAllTextAsync(now, (await File.ReadAllTextAsync(Repository.WebhooksSpec)).Replace("x-client-action: delete", "x-client-action: remove", StringComparison.Ordinal));

        var diff = await Command.RunAsync(_folder, Executable, "diff", Repository.WebhooksSpec, now, "--fail-on", "breaking");

        Assert.That(diff.ExitCode, Is.EqualTo(1), diff.ToString());
        Assert.That(diff.Output, Does.Contain("Webhooks.DeleteAsync is gone"));
    }
}
