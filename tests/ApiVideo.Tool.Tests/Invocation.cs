namespace ApiVideo.Tool.Tests;

/// <summary>Represents a run of the command, in this process.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    public static Invocation Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Program.Run(arguments, output, error);
        return new Invocation(exitCode, output.ToString(), error.ToString());
    }
}
