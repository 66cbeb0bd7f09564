using System.CommandLine;
using ApiVideo.Tool.Commands;


namespace ApiVideo.Tool;

/// <summary>The command <c>apivideo</c>.</summary>
internal static class Program
{
    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where messages about the call go.</param>
    /// <returns>0 for success; 1 where the documents have what the command looks for; 2 where the call is wrong.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks, describes, compares and compiles OpenAPI documents, as ApiVideo.Generator reads them in a build. It opens no connection.")
        {
            CheckCommand.Create(output, error),
            ReferenceCommand.Create(output, error),
            DiffCommand.Create(output, error),
            EmitCommand.Create(output, error),
        };
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var problem in result.Errors)
            {
                error.WriteLine(problem.Message);
            }

            error.WriteLine("Run 'apivideo --help', or a command with --help, for what there is.");
            return ExitCodes.Usage;
        }

        return result.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }
}
