using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>Kiota's command line.</summary>
internal sealed class KiotaContender(WorkFolder work) : Contender("kiota")
{
    private readonly DotnetTool _tool = new(work, "Microsoft.OpenApi.Kiota", "1.38.0", "kiota");

    // What the bundle that this tool asks for consists of.
    public override string Items(string document) => """
        <PackageReference Include="Microsoft.Kiota.Abstractions" Version="2.1.2" />
        <PackageReference Include="Microsoft.Kiota.Http.HttpClientLibrary" Version="2.1.2" />
        <PackageReference Include="Microsoft.Kiota.Serialization.Form" Version="2.1.2" />
        <PackageReference Include="Microsoft.Kiota.Serialization.Json" Version="2.1.2" />
        <PackageReference Include="Microsoft.Kiota.Serialization.Multipart" Version="2.1.2" />
        <PackageReference Include="Microsoft.Kiota.Serialization.Text" Version="2.1.2" />
        """;

    public override void Prepare(Library library) => _tool.Install();

    public override Figures BeforeBuild(Library library) => Measurement.Start(
        library.Folder,
        _tool.Program,
        "generate",
        "--openapi", library.Document!,
        "--language", "csharp",
        "--output", library.CodeFolder,
        "--namespace-name", "Consumer",
        "--class-name", "Client");
}
