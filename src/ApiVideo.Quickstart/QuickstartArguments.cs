namespace ApiVideo.Quickstart;

/// <summary>Represents the arguments of the command line and of the environment.</summary>
internal sealed record QuickstartArguments(bool UsesSandbox, string ApiKey)
{
    public const string KeyVariable = "APIVIDEO_API_KEY";

    public const string Usage = """
        Usage: dotnet run --project src/ApiVideo.Quickstart [-- --server emulator|sandbox]

          --server emulator   starts a local server in this process (the default)
          --server sandbox    talks to the sandbox of api.video, with the key in the environment variable APIVIDEO_API_KEY
        """;

    /// <summary>Reads the arguments; null when they make no sense or the key is missing.</summary>
    public static QuickstartArguments? Parse(string[] args) => args switch
    {
        [] or ["--server", "emulator"] => new QuickstartArguments(UsesSandbox: false, ApiKey: ""),
        ["--server", "sandbox"] when Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key => new QuickstartArguments(UsesSandbox: true, key),
        _ => null,
    };
}
