using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks;

/// <summary>The generator as users get it.</summary>
internal static class GeneratorPackage
{
    public const string Version = "1.0.0-benchmark";

    /// <summary>Packs it. The packages that an earlier run restored go, because their version is the same.</summary>
    public static void Pack(WorkFolder work)
    {
        WorkFolder.Delete(Path.Combine(work.Packages, "apivideo.generator"));
        Measurement.Require(
            work.Root,
            "dotnet",
            "pack",
            work.InRepository("generator", "ApiVideo.Generator.csproj"),
            "--configuration", "Release",
            "--artifacts-path", work.PathOf("generator"),
            "--output", work.Feed,
            "-p:Version=" + Version);
    }
}
