namespace ApiVideo.Fault.Tests;

/// <summary>A request as its bytes came.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body.</param>
internal sealed record FaultRequest(string Head, string Body)
{
    internal string Path => Head.Split(' ')[1];

    internal string? Header(string name) => Head.Split("\r\n")
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
