using System.Globalization;

namespace ApiVideo.Build.Benchmarks.Measuring;

/// <summary>Contains the measurements of one run.</summary>
/// <param name="Seconds">The CPU of the process and of its children, in seconds.</param>
/// <param name="PeakMegabytes">The largest working set of one process.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Errors">How many different errors were printed.</param>
internal sealed record Figures(double Seconds, long PeakMegabytes, int ExitCode, int Errors)
{
    private const string Mark = "FIGURES";

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Mark}\t{Seconds:R}\t{PeakMegabytes}\t{ExitCode}\t{Errors}");

    public static Figures? FromLine(string line)
    {
        var culture = CultureInfo.InvariantCulture;
        return line.Split('\t') is [Mark, var seconds, var peak, var exitCode, var errors]
            ? new Figures(double.Parse(seconds, culture), long.Parse(peak, culture), int.Parse(exitCode, culture), int.Parse(errors, culture))
            : null;
    }

    /// <summary>Adds a run that came before.</summary>
    public Figures After(Figures before) => new(
        before.Seconds + Seconds,
        Math.Max(before.PeakMegabytes, PeakMegabytes),
        before.ExitCode != 0 ? before.ExitCode : ExitCode,
        before.Errors + Errors);

    /// <summary>Gives the medians of several runs.</summary>
    public static Figures MedianOf(IReadOnlyCollection<Figures> runs) => new(
        runs.Select(run => run.Seconds).Order().ElementAt(runs.Count / 2),
        runs.Select(run => run.PeakMegabytes).Order().ElementAt(runs.Count / 2),
        runs.Select(run => run.ExitCode).Max(),
        runs.Select(run => run.Errors).Max());
}
