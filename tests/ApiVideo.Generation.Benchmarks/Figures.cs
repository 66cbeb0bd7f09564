using System.Globalization;

namespace ApiVideo.Generation.Benchmarks;

/// <summary>What one run took and gave.</summary>
/// <param name="Name">What was run.</param>
/// <param name="Seconds">The time of the work itself, in seconds, without the start of the process.</param>
/// <param name="CpuSeconds">The processor time of the work, in seconds, on all threads: it depends less on what else the machine does.</param>
/// <param name="AllocatedMegabytes">What the work allocated.</param>
/// <param name="PeakMegabytes">The largest working set of the process.</param>
/// <param name="Files">How many files were emitted.</param>
/// <param name="Kilobytes">Their length.</param>
/// <param name="Findings">How many findings there were.</param>
internal sealed record Figures(string Name, double Seconds, double CpuSeconds, long AllocatedMegabytes, long PeakMegabytes, int Files, long Kilobytes, int Findings)
{
    private const string Mark = "FIGURES";

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Mark}\t{Name}\t{Seconds:R}\t{CpuSeconds:R}\t{AllocatedMegabytes}\t{PeakMegabytes}\t{Files}\t{Kilobytes}\t{Findings}");

    public static Figures? FromLine(string line)
    {
        var culture = CultureInfo.InvariantCulture;
        return line.Split('\t') is [Mark, var name, var seconds, var cpu, var allocated, var peak, var files, var kilobytes, var findings]
            ? new Figures(name, double.Parse(seconds, culture), double.Parse(cpu, culture), long.Parse(allocated, culture), long.Parse(peak, culture), int.Parse(files, culture), long.Parse(kilobytes, culture), int.Parse(findings, culture))
            : null;
    }
}
