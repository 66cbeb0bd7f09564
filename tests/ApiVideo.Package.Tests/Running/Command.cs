using System.Diagnostics;
using System.Text;

namespace ApiVideo.Package.Tests.Running;

/// <summary>Runs a program to its end, or ends it when its time is up.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static readonly string DotnetPath = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>Runs the .NET SDK's command line.</summary>
    public static Task<CommandResult> DotnetAsync(string folder, params string[] arguments) => RunAsync(folder, DotnetPath, arguments);

    /// <summary>Runs a program; its standard output and error come back as one text, line by line.</summary>
    public static async Task<CommandResult> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = Prepare(folder, program, arguments);
        var command = $"{Path.GetFileNameWithoutExtension(program)} {string.Join(' ', arguments)}";
        var output = new StringBuilder();
        var watch = Stopwatch.StartNew();

        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var timeout = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            Assert.Fail($"{command}\nwas ended after {Limit.TotalMinutes} minutes\n{Read(output)}");
        }

        return new CommandResult(command, process.ExitCode, Read(output), watch.Elapsed);
    }

    /// <summary>Gives the start of a program whose output is read.</summary>
    public static ProcessStartInfo Prepare(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        PrepareEnvironment(start.Environment);
        return start;
    }

    private static void PrepareEnvironment(IDictionary<string, string?> environment)
    {
        // A test runner started by the SDK leaves its own choices here, which would reach the child.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        // A program would call the emulator with the developer's key.
        environment.Remove("APIVIDEO_API_KEY");

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";

        // No process outlives the command that started it.
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }

    private static string Read(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
