namespace ApiVideo.Generator.Support;

/// <summary>Reads the body of a response into memory of the shared pool.</summary>
internal static class HttpBodyReader
{
    /// <summary>Nothing that describes an error is longer; reading stops there.</summary>
    internal const int LongestErrorBody = 1024 * 1024;

    private const int UsualBody = 16 * 1024;
    private const int MostToBelieveOfContentLength = 1024 * 1024;

    /// <summary>Reads the body. The array belongs to the shared pool; after a failure it is left to the garbage collector.</summary>
    /// <param name="response">The response, with its headers read and its body not.</param>
    /// <param name="limit">The length beyond which the body of a success is refused.</param>
    /// <param name="timeout">How long the body may take. The HTTP client's own timeout ends with the headers.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The body; empty and not of the pool where there is none.</returns>
    internal static async global::System.Threading.Tasks.ValueTask<global::System.ArraySegment<byte>> ReadAsync(
        global::System.Net.Http.HttpResponseMessage response,
        long limit,
        global::System.TimeSpan timeout,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (response.StatusCode == global::System.Net.HttpStatusCode.NoContent)
        {
            return global::System.ArraySegment<byte>.Empty;
        }

        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(FirstSize(response.Content));
            var isError = !response.IsSuccessStatusCode;
            return await FillAsync(
                stream,
                buffer,
                limit: global::System.Math.Min(limit, isError ? LongestErrorBody : global::System.Array.MaxLength - 1),
                cutsAtLimit: isError,
                timeout,
                cancellationToken).ConfigureAwait(false);
        }
        catch (global::System.Exception exception) when (IsBroken(exception))
        {
            throw Broken(exception);
        }
    }

    /// <summary>Whether an exception means that a body has broken off, or cannot be unpacked, for which there are the last two.</summary>
    internal static bool IsBroken(global::System.Exception exception) =>
        exception is global::System.IO.IOException or global::System.IO.InvalidDataException
            or (global::System.InvalidOperationException and not global::System.ObjectDisposedException);

    /// <summary>Makes what HttpClient throws where it reads the body itself.</summary>
    internal static global::System.Net.Http.HttpRequestException Broken(global::System.Exception exception) => new(
        (exception as global::System.Net.Http.HttpIOException)?.HttpRequestError ?? global::System.Net.Http.HttpRequestError.Unknown,
        "The response body could not be read to its end.",
        exception);

    private static async global::System.Threading.Tasks.ValueTask<global::System.ArraySegment<byte>> FillAsync(
        global::System.IO.Stream stream,
        byte[] buffer,
        long limit,
        bool cutsAtLimit,
        global::System.TimeSpan timeout,
        global::System.Threading.CancellationToken cancellationToken)
    {
        var length = 0;
        var deadline = 0L;
        while (true)
        {
            var pending = stream.ReadAsync(global::System.MemoryExtensions.AsMemory(buffer, length), cancellationToken);
            if (!pending.IsCompleted && timeout > global::System.TimeSpan.Zero && deadline == 0)
            {
                deadline = global::System.Environment.TickCount64 + (long)timeout.TotalMilliseconds;
            }

            var read = pending.IsCompleted || deadline == 0
                ? await pending.ConfigureAwait(false)
                : await WaitAsync(pending.AsTask(), deadline, cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || (cutsAtLimit && length >= limit))
            {
                return new global::System.ArraySegment<byte>(buffer, 0, length);
            }

            if (length > limit)
            {
                throw new global::System.Net.Http.HttpRequestException(
                    global::System.Net.Http.HttpRequestError.ConfigurationLimitExceeded,
                    $"The response body is longer than the {limit} bytes that the HTTP client allows.");
            }

            buffer = length == buffer.Length ? Grow(buffer) : buffer;
        }
    }

    private static async global::System.Threading.Tasks.Task<int> WaitAsync(
        global::System.Threading.Tasks.Task<int> read,
        long deadline,
        global::System.Threading.CancellationToken cancellationToken)
    {
        var left = global::System.Math.Max(0, deadline - global::System.Environment.TickCount64);
        try
        {
            return await read.WaitAsync(global::System.TimeSpan.FromMilliseconds((double)left), cancellationToken).ConfigureAwait(false);
        }
        catch (global::System.TimeoutException exception)
        {
            throw new global::System.Threading.Tasks.TaskCanceledException(
                "The response body did not arrive within the HTTP client's timeout.",
                exception);
        }
        finally
        {
            // The read that is left behind fails when the response is disposed, and nobody waits for it any more.
            _ = read.ContinueWith(
                static late => late.Exception,
                global::System.Threading.CancellationToken.None,
                global::System.Threading.Tasks.TaskContinuationOptions.OnlyOnFaulted,
                global::System.Threading.Tasks.TaskScheduler.Default);
        }
    }

    // One byte more than announced, so that the end is seen without growing. The header is a hint from outside.
    private static int FirstSize(global::System.Net.Http.HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Length", out var values)
        && long.TryParse(
            values.ToString(),
            global::System.Globalization.NumberStyles.None,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out var length)
            ? (int)global::System.Math.Min(length, MostToBelieveOfContentLength) + 1
            : UsualBody;

    private static byte[] Grow(byte[] full)
    {
        var larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent(
            (int)global::System.Math.Min(2L * full.Length, global::System.Array.MaxLength));
        global::System.Buffer.BlockCopy(full, 0, larger, 0, full.Length);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
