using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>A released .NET tool, installed into the work folder.</summary>
internal sealed class DotnetTool(WorkFolder work, string package, string version, string command)
{
    private string Folder => work.PathOf("tools", command, version);

    public string Program => Path.Combine(Folder, command);

    public void Install()
    {
        if (!File.Exists(Program))
        {
            Measurement.Require(work.Root, "dotnet", "tool", "install", package, "--version", version, "--tool-path", Folder);
        }
    }
}
