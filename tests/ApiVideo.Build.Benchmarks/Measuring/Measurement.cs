using System.Diagnostics;

namespace ApiVideo.Build.Benchmarks.Measuring;

/// <summary>
/// One run of a program. It is measured in a process that does nothing else: the kernel counts the children of a process
/// together, and remembers the largest.
/// </summary>
internal static class Measurement
{
    /// <summary>The first argument of the process that measures.</summary>
    public const string Verb = "--measure";

    // They would reach the builds as properties, or let a process outlive its build.
    private static readonly string[] Removed = ["RunAnalyzers", "Configuration", "Platform", "TargetFramework"];

    /// <summary>Runs a program to its end, in this process.</summary>
    public static Figures Run(string folder, string program, string[] arguments)
    {
        var (exitCode, output) = Execute(folder, program, arguments);
        var usage = ResourceUsage.OfChildren();
        return new Figures(usage.Processor.TotalSeconds, usage.PeakMegabytes, exitCode, ErrorsIn(output));
    }

    /// <summary>Runs a program in a process that measures it.</summary>
    public static Figures Start(string folder, string program, params string[] arguments)
    {
        var (_, output) = Execute(folder, Environment.ProcessPath!, [Verb, folder, program, .. arguments]);
        return output.Split('\n').Select(Figures.FromLine).OfType<Figures>().SingleOrDefault()
            ?? throw new InvalidOperationException($"{program} was not measured: {output}");
    }

    /// <summary>Runs a program that has to succeed, without measuring it.</summary>
    public static string Require(string folder, string program, params string[] arguments)
    {
        var (exitCode, output) = Execute(folder, program, arguments);
        return exitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\nended with {exitCode}:\n{output}");
    }

    private static (int ExitCode, string Output) Execute(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(IsRemoved).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // Tools for an older .NET run on this one, and ask nobody for a newer version.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["KIOTA_OFFLINE_ENABLED"] = "true";

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static bool IsRemoved(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || Removed.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static int ErrorsIn(string output) =>
        output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().Count();
}
