using System.Globalization;

namespace ApiVideo.Build.Benchmarks.Measuring;

/// <summary>Writes the table.</summary>
internal static class Report
{
    public static void WriteHeader() =>
        Console.WriteLine($"{"consumer",-24} {"contender",-10} {"CPU s",7} {"over empty",10} {"ratio",6} {"peak MB",8} {"files",6} {"lines",8} {"KB",7} {"DLL KB",7}");

    /// <summary>Writes a row.</summary>
    /// <param name="library">The library that was built.</param>
    /// <param name="empty">The CPU of the empty library, in seconds.</param>
    /// <param name="reference">The CPU of the generator's library; <see langword="null"/> if it was not built.</param>
    public static void Write(Library library, double empty, double? reference)
    {
        var figures = Figures.MedianOf(library.Runs);
        var over = figures.Seconds - empty;
        var ratio = reference is { } value && value > empty && over > 0 ? (over / (value - empty)).ToString("F2", CultureInfo.InvariantCulture) : "-";
        var dll = figures.ExitCode == 0
            ? library.AssemblyKilobytes.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"does not compile ({figures.Errors} errors)");
        var code = library.Code;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{library.Consumer,-24} {library.Contender.Name,-10} {figures.Seconds,7:F2} {over,10:F2} {ratio,6} {figures.PeakMegabytes,8} {code.Files,6} {code.Lines,8} {code.Kilobytes,7} {dll,7}"));
    }
}
