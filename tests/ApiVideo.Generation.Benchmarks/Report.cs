using System.Globalization;

namespace ApiVideo.Generation.Benchmarks;

/// <summary>Writes a row of the table: figures, and their ratios to NSwag's parse of the same document.</summary>
internal static class Report
{
    public static void Write(string path, Figures figures, Figures parse)
    {
        // NSwag reads JSON only; for YAML there is nothing to compare with.
        var isCompared = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var seconds = isCompared ? (figures.Seconds / parse.Seconds).ToString("F2", CultureInfo.InvariantCulture) : "-";
        var peak = isCompared ? ((double)figures.PeakMegabytes / parse.PeakMegabytes).ToString("F2", CultureInfo.InvariantCulture) : "-";
        var name = Path.GetFileName(path);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(name.Length > 34 ? name[..34] : name),-34} {figures.Name,-10} {figures.Seconds,8:F2} {seconds,6} {figures.CpuSeconds,7:F2} {figures.AllocatedMegabytes,8} {figures.PeakMegabytes,8} {peak,6} {figures.Files,6} {figures.Kilobytes,7} {figures.Findings,8}"));
    }
}
