using System.Diagnostics;

namespace ApiVideo.Build.Benchmarks.Editing;

/// <summary>Represents the CPU and the time that a step in this process needed.</summary>
internal sealed record Cost(double CpuSeconds, double Seconds)
{
    public static async Task<Cost> OfAsync(Func<Task> step)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await step();
        process.Refresh();
        return new Cost((process.TotalProcessorTime - cpu).TotalSeconds, watch.Elapsed.TotalSeconds);
    }

    /// <summary>Waits until this process has nothing left to do in the background, or for a minute.</summary>
    public static async Task SettleAsync()
    {
        const int maxPauses = 120;
        var pause = TimeSpan.FromMilliseconds(500);
        for (var i = 0; i < maxPauses && (await OfAsync(() => Task.Delay(pause))).CpuSeconds > 0.02; i++)
        {
        }
    }

    public static Cost? MedianOf(IEnumerable<Cost> costs)
    {
        var sorted = costs.OrderBy(cost => cost.CpuSeconds).ToList();
        return sorted.Count == 0 ? null : sorted[sorted.Count / 2];
    }
}
