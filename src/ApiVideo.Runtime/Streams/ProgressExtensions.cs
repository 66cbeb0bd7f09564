using System;
using System.IO;

namespace ApiVideo.Runtime;

/// <summary>Provides progress of bodies that are streams.</summary>
public static class ProgressExtensions
{
    /// <summary>
    /// Creates a stream that reads another one and reports how much of it has been read: of the body of a response, or of a stream that is the
    /// body of a request.
    /// </summary>
    /// <remarks>
    /// Each read that gives bytes is reported, and nothing is reported after the stream is disposed. If a request is sent again, its stream is read
    /// again, and the reports start from the beginning. An exception of <paramref name="progress"/> is an exception of the read, and then the stream
    /// cannot be read further.
    /// </remarks>
    /// <param name="stream">The stream. It is disposed with the new one.</param>
    /// <param name="progress">The object that receives the reports.</param>
    /// <param name="totalBytes">
    /// The number of bytes in total, or <see langword="null"/> to use the rest of a stream that can seek or the <c>Content-Length</c> of a response.
    /// </param>
    /// <returns>The stream that reports its progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="progress"/> is null.</exception>
    public static Stream WithProgress(this Stream stream, IProgress<ByteProgress> progress, long? totalBytes = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(progress);
        return new ProgressStream(stream, progress, totalBytes);
    }
}
