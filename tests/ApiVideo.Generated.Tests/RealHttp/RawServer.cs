using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>A TCP listener that says what it is told and nothing else.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource<string> _request = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string? _answer;
    private readonly Task _running;

    /// <summary>Listens on a free port.</summary>
    /// <param name="answer">What each request is answered; null to stay silent.</param>
    internal RawServer(string? answer = null)
    {
        _answer = answer;
        _listener.Start();
        _running = RunAsync();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The head of the first request, once it has arrived.</summary>
    internal Task<string> Request => _request.Task;

    /// <summary>Ends when the client hangs up.</summary>
    internal TaskCompletionSource HungUp { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal int Connections { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _running;
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_stopping.Token);
                Connections++;
                await ServeAsync(connection.GetStream());
                HungUp.TrySetResult();
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException || _stopping.IsCancellationRequested)
        {
            HungUp.TrySetResult();
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, _stopping.Token)) > 0)
        {
            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
            if (_request.Task.IsCompleted || !head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                continue;
            }

            _request.SetResult(head.ToString());
            if (_answer is not null)
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(_answer), _stopping.Token);
            }
        }
    }
}
