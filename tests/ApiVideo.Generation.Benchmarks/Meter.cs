using System.Diagnostics;

namespace ApiVideo.Generation.Benchmarks;

/// <summary>Measures what happens between its start and its stop.</summary>
internal sealed class Meter
{
    private readonly Stopwatch _watch = new();
    private TimeSpan _cpu;

    public static long PeakBytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }

    public double Seconds => _watch.Elapsed.TotalSeconds;

    public double CpuSeconds => _cpu.TotalSeconds;

    public long AllocatedBytes { get; private set; }

    public void Start()
    {
        AllocatedBytes = -GC.GetTotalAllocatedBytes(precise: true);
        _cpu = -Environment.CpuUsage.TotalTime;
        _watch.Start();
    }

    public void Stop()
    {
        _watch.Stop();
        _cpu += Environment.CpuUsage.TotalTime;
        AllocatedBytes += GC.GetTotalAllocatedBytes(precise: true);
    }
}
