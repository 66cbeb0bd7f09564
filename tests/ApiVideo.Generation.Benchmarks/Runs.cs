using System.Diagnostics;

namespace ApiVideo.Generation.Benchmarks;

/// <summary>Several runs of a measurement, each in a process of its own.</summary>
internal static class Runs
{
    private const int Count = 3;

    /// <summary>Gives the run of the median processor time.</summary>
    public static async Task<Figures> OfAsync(string name, string path)
    {
        var figures = new List<Figures>();
        for (var i = 0; i < Count; i++)
        {
            figures.Add(await RunAsync(name, path));
        }

        return figures.OrderBy(run => run.CpuSeconds).ElementAt(Count / 2);
    }

    private static async Task<Figures> RunAsync(string name, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string[] arguments = name == Measurement.Part && Measurement.FirstTag(path) is { } tag ? ["--measure", name, path, tag] : ["--measure", name, path];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Split('\n').Select(line => Figures.FromLine(line.TrimEnd('\r'))).OfType<Figures>().SingleOrDefault()
            ?? throw new InvalidOperationException($"The measurement '{name}' of {Path.GetFileName(path)} ended with {process.ExitCode}: {output}");
    }
}
