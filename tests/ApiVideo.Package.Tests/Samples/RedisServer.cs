using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Samples;

/// <summary>The Redis server of this machine, on a separate port and without a file; a test that needs it is skipped, and says so, where there is none.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly int _port = BuiltSamples.FreePort();

    private RedisServer(string program)
    {
        var port = _port.ToString(CultureInfo.InvariantCulture);
        _process = Process.Start(new ProcessStartInfo(program, ["--bind", "127.0.0.1", "--port", port, "--save", "", "--appendonly", "no"])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
        })!;
        _process.BeginOutputReadLine();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public static async Task<RedisServer> StartAsync()
    {
        var program = Installed.Find("redis-server");
        if (program is null)
        {
            Assert.Ignore("NOT TESTED: the shared cache of the receiver needs Redis. On Debian: apt-get install redis-server.");
        }

        var server = new RedisServer(program);
        await server.WaitAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", _port);
                return;
            }
            catch (SocketException) when (watch.Elapsed < Limit)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }
}
