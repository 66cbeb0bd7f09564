using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ApiVideo.Fault.Tests;

/// <summary>One connection to a client, written to byte by byte.</summary>
internal sealed class FaultConnection(Socket socket, Stream stream, CancellationToken stopping)
{
    private const string HeadEnd = "\r\n\r\n";

    private readonly StringBuilder _received = new();

    internal bool IsEnded { get; private set; }

    /// <summary>Sends text in Latin-1, so that each character is a byte.</summary>
    internal async Task SendAsync(string text) => await SendAsync(Encoding.Latin1.GetBytes(text));

    internal async Task SendAsync(byte[] bytes)
    {
        await stream.WriteAsync(bytes, stopping);
        await stream.FlushAsync(stopping);
    }

    /// <summary>Closes the connection as a server does that is done.</summary>
    internal void Close()
    {
        IsEnded = true;
        stream.Dispose();
    }

    /// <summary>Breaks the connection as a server does that has crashed.</summary>
    internal void Reset()
    {
        IsEnded = true;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
    }

    /// <summary>Says nothing until the client hangs up.</summary>
    internal async Task WaitForHangUpAsync()
    {
        IsEnded = true;
        var buffer = new byte[1024];
        while (await stream.ReadAsync(buffer, stopping) > 0)
        {
        }
    }

    /// <summary>Reads the next request; null when the client has hung up.</summary>
    internal async Task<FaultRequest?> ReadRequestAsync()
    {
        var buffer = new byte[8192];
        while (true)
        {
            var text = _received.ToString();
            var end = text.IndexOf(HeadEnd, StringComparison.Ordinal);
            if (end >= 0)
            {
                var request = new FaultRequest(text[..end], "");
                var length = int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
                var start = end + HeadEnd.Length;
                if (text.Length - start >= length)
                {
                    _received.Remove(0, start + length);
                    return request with { Body = text.Substring(start, length) };
                }
            }

            var read = await stream.ReadAsync(buffer, stopping);
            if (read == 0)
            {
                return null;
            }

            _received.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }
    }
}
