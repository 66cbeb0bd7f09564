namespace ApiVideo.Tool;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The documents have what the command looks for: an error, or a change that callers do not survive.</summary>
    public const int Found = 1;

    /// <summary>The call is wrong: an unknown option, or a file that does not exist.</summary>
    public const int Usage = 2;
}
