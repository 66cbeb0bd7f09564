using System.ComponentModel;
using System.Diagnostics;

namespace ApiVideo.Spector.Tests.Running;

/// <summary>Runs Node and what comes with it.</summary>
internal static class NodeProgram
{
    /// <summary>Begins a program whose input and output are pipes.</summary>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static Process Start(string folder, string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Determines whether a program is there, in a version that is new enough.</summary>
    public static bool Has(string program, int major)
    {
        try
        {
            return int.TryParse(Run(AppContext.BaseDirectory, program, "--version").TrimStart('v').Split('.')[0], out var version) && version >= major;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs a program to its end and gives its output.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}{error.Result}");
    }
}
