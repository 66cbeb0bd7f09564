using System.Net;
using System.Text;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>A body that arrives when the test lets it, and knows whether it was disposed.</summary>
internal sealed class TrackedContent(string body) : HttpContent
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(body);

    internal bool IsDisposed { get; private set; }

    /// <summary>What reading does before it gives the bytes; it may fail or wait.</summary>
    internal Func<CancellationToken, Task> BeforeReading { get; init; } = _ => Task.CompletedTask;

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        await BeforeReading(cancellationToken);
        return new MemoryStream(_bytes, writable: false);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw new InvalidOperationException("The body is read as a stream, not buffered.");

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
