using System.Diagnostics;
using System.Text;

namespace ApiVideo.Package.Tests.Running;

/// <summary>A command of the SDK that runs until the test has seen what it waits for. Disposing ends it, with the processes that it started.</summary>
internal sealed class RunningCommand : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private readonly Process _process;

    private readonly StringBuilder _output = new();

    public RunningCommand(string folder, params string[] arguments)
    {
        _process = new Process { StartInfo = Command.Prepare(folder, Command.DotnetPath, arguments) };
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the command has printed.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Waits until a text was printed, and gives the rest of its line.</summary>
    public async Task<string> WaitForAsync(string text)
    {
        var watch = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (_process.HasExited || watch.Elapsed > Limit)
            {
                Assert.Fail($"'{text}' was not printed within {watch.Elapsed.TotalSeconds:F0} s:\n{Output}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        var rest = Output[(Output.IndexOf(text, StringComparison.Ordinal) + text.Length)..];
        return rest[..rest.IndexOf('\n', StringComparison.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.Append(line).Append('\n');
        }
    }
}
