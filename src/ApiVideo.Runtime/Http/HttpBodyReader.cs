using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Reads the body of a response into memory of the shared pool.</summary>
internal static class HttpBodyReader
{
    /// <summary>Nothing that describes an error is longer; reading stops there.</summary>
    internal const int MaxErrorBodyLength = 1024 * 1024;

    private const int UsualBody = 16 * 1024;
    private const int MaxTrustedContentLength = 1024 * 1024;

    /// <summary>Reads the body. The array belongs to the shared pool; after a failure it is left to the garbage collector.</summary>
    /// <param name="response">The response, with its headers read and its body not.</param>
    /// <param name="limit">The length beyond which the body of a success is refused.</param>
    /// <param name="timeout">How long the body may take. The HTTP client's own timeout ends with the headers.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The body; empty and not of the pool where there is none.</returns>
    internal static async ValueTask<ArraySegment<byte>> ReadAsync(
        HttpResponseMessage response,
        long limit,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        if (response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
        {
            return ArraySegment<byte>.Empty;
        }

        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var buffer = ArrayPool<byte>.Shared.Rent(FirstSize(response.Content));
            var isError = !response.IsSuccessStatusCode;
            return await FillAsync(
                stream,
                buffer,
                limit: Math.Min(limit, isError ? MaxErrorBodyLength : Array.MaxLength - 1),
                cutsAtLimit: isError,
                timeout,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            throw Broken(exception);
        }
    }

    /// <summary>Determines whether an exception means that a body has broken off, or cannot be unpacked, for which there are the last two.</summary>
    internal static bool IsBroken(Exception exception) =>
        exception is IOException or InvalidDataException
            or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>Creates what HttpClient throws where it reads the body itself.</summary>
    internal static HttpRequestException Broken(Exception exception) => new(
        (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown,
        "The response body could not be read to its end.",
        exception);

    private static async ValueTask<ArraySegment<byte>> FillAsync(
        Stream stream,
        byte[] buffer,
        long limit,
        bool cutsAtLimit,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        var length = 0;
        var deadline = 0L;
        while (true)
        {
            // At the limit a byte is enough to see that there is more: no memory is taken for it.
            var room = length < buffer.Length ? MemoryExtensions.AsMemory(buffer, length) : new byte[1];
            var pending = stream.ReadAsync(room, cancellationToken);
            if (!pending.IsCompleted && timeout > TimeSpan.Zero && deadline == 0)
            {
                deadline = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
            }

            var read = pending.IsCompleted || deadline == 0
                ? await pending.ConfigureAwait(false)
                : await WaitAsync(pending.AsTask(), deadline, cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || (cutsAtLimit && length >= limit))
            {
                return new ArraySegment<byte>(buffer, 0, length);
            }

            if (length > limit)
            {
                throw new HttpRequestException(
                    HttpRequestError.ConfigurationLimitExceeded,
                    $"The response body is longer than the {limit} bytes that the options of the client allow.");
            }

            buffer = length == buffer.Length && length < limit ? Grow(buffer) : buffer;
        }
    }

    private static async Task<int> WaitAsync(Task<int> read, long deadline, CancellationToken cancellationToken)
    {
        var left = Math.Max(0, deadline - Environment.TickCount64);
        try
        {
            return await read.WaitAsync(TimeSpan.FromMilliseconds((double)left), cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            throw new TaskCanceledException("The response body did not arrive within the HTTP client's timeout.", exception);
        }
        finally
        {
            // The read that is left behind fails when the response is disposed, and nobody waits for it any more.
            _ = read.ContinueWith(
                static late => late.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
        }
    }

    // One byte more than announced, so that the end is seen without growing. The header is a hint from outside.
    private static int FirstSize(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Length", out var values)
        && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? (int)Math.Min(length, MaxTrustedContentLength) + 1
            : UsualBody;

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * full.Length, Array.MaxLength));
        Buffer.BlockCopy(full, 0, larger, 0, full.Length);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
