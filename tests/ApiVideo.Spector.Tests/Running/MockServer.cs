using System.Diagnostics;
using System.Net.Http.Json;

namespace ApiVideo.Spector.Tests.Running;

/// <summary>The suite's own server: it checks each request against the scenario, and says what each came to.</summary>
internal sealed class MockServer : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private MockServer(Process process, Uri address)
    {
        _process = process;

        // Nobody reads on, and a full pipe would stop the server.
        _ = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
        Address = address;
    }

    /// <summary>Gets the address, on this machine.</summary>
    public Uri Address { get; }

    /// <summary>Begins a server and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended before it listened.</exception>
    public static MockServer Start()
    {
        var process = NodeProgram.Start(ScenarioPackages.Folder, "node", "serve.mjs", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("port ", StringComparison.Ordinal))
            {
                return new MockServer(process, new Uri("http://localhost:" + line["port ".Length..]));
            }
        }

        throw new InvalidOperationException("The server of the scenarios did not start: " + process.StandardError.ReadToEnd());
    }

    /// <summary>Gets what the server says of each scenario: <c>pass</c>, <c>fail</c> or <c>not-implemented</c>.</summary>
    /// <exception cref="InvalidOperationException">A request has ended the server.</exception>
    public async Task<Dictionary<string, string>> CoverageAsync()
    {
        using var http = new HttpClient();
        try
        {
            return (await http.GetFromJsonAsync<Dictionary<string, string>>(new Uri(Address, ".coverage")))!;
        }
        catch (HttpRequestException failure)
        {
            throw new InvalidOperationException("The server ended: " + (_process.HasExited ? await _errors : failure.Message), failure);
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
