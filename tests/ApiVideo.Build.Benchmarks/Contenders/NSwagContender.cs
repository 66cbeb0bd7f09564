using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>NSwag's command line.</summary>
internal sealed class NSwagContender(WorkFolder work) : Contender("nswag")
{
    private readonly DotnetTool _tool = new(work, "NSwag.ConsoleCore", "14.7.1", "nswag");

    public override void Prepare(Library library) => _tool.Install();

    public override Figures BeforeBuild(Library library) => Measurement.Start(
        library.Folder,
        _tool.Program,
        "openapi2csclient",
        "/input:" + library.Document,
        "/output:" + Path.Combine(library.CodeFolder, "Client.cs"),
        "/namespace:Consumer",
        "/JsonLibrary:SystemTextJson");
}
