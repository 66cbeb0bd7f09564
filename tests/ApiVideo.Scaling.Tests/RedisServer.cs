using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace ApiVideo.Scaling.Tests;

/// <summary>A redis-server for one test, on a free port of the loopback interface and with its files in a temporary folder.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private RedisServer(Process process, DirectoryInfo folder, string address, ConnectionMultiplexer connection)
    {
        _process = process;
        _folder = folder;
        Address = address;
        Connection = connection;
    }

    public string Address { get; }

    public ConnectionMultiplexer Connection { get; }

    public IDatabase Database => Connection.GetDatabase();

    /// <summary>Starts a server that writes each command to its disk; the test is ignored where there is no redis-server.</summary>
    public static async Task<RedisServer> StartAsync()
    {
        var port = FreePort();
        var folder = Directory.CreateTempSubdirectory("apivideo-redis-");
        var start = new ProcessStartInfo("redis-server") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[
            "--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--appendfsync", "always", "--dir", folder.FullName])
        {
            start.ArgumentList.Add(argument);
        }

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            folder.Delete();
            Assert.Ignore("redis-server is missing. Install it, for example with: apt-get install -y --no-install-recommends redis-server");
            throw;
        }

        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var address = $"127.0.0.1:{port}";
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new RedisServer(process, folder, address, await ConnectionMultiplexer.ConnectAsync(address));
            }
            catch (RedisConnectionException) when (waited.Elapsed < Patience && !process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Finds a port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
