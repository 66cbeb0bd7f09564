namespace ApiVideo.Package.Tests.Running;

/// <summary>How a command ended, and everything that it printed.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output, TimeSpan Duration)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public CommandResult EnsureSuccess()
    {
        Assert.That(ExitCode, Is.Zero, ToString());
        return this;
    }

    public override string ToString() => $"{Command}\nexit code {ExitCode} after {Duration.TotalSeconds:F1} s\n{Output}";
}
