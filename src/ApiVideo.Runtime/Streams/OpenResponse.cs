using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A response whose body, if it is a success, is read while it arrives. Errors are read to their end.</summary>
internal sealed class OpenResponse : IDisposable
{
    // No string is longer.
    private const long MaxTextLength = 0x3FFFFFDF;

    private readonly ReceivedResponse _received;
    private readonly Stream _stream;
    private readonly long _maxPartLength;
    private UnreadResponse? _open;

    private OpenResponse(ReceivedResponse received, UnreadResponse? open, Stream stream, long maxPartLength)
    {
        _received = received;
        _open = open;
        _stream = stream;
        _maxPartLength = maxPartLength;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _received.Dispose();
        _open?.Dispose();
        _open = null;
    }

    /// <summary>Sends a request.</summary>
    internal static async ValueTask<OpenResponse> SendAsync(
        ApiPipeline pipeline,
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        var unread = await pipeline.OpenAsync(operation, request, cancellationToken).ConfigureAwait(false);
        var response = unread.Message;
        var keepsOpen = response.IsSuccessStatusCode;
        try
        {
            var stream = keepsOpen
                ? await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)
                : Stream.Null;
            return new OpenResponse(
                new ReceivedResponse(operation, response, unread.Error, pipeline.Transport.ThrowOnError),
                keepsOpen ? unread : null,
                stream,
                maxPartLength: Math.Min(pipeline.Transport.LineLimit, MaxTextLength));
        }
        catch
        {
            keepsOpen = false;
            throw;
        }
        finally
        {
            if (!keepsOpen)
            {
                unread.Dispose();
            }
        }
    }

    /// <summary>Sends a request, which is disposed of, and gives the body of a success to the caller, who disposes of it and the response with it.</summary>
    internal static async Task<ApiResponse<Stream>> GetStreamAsync(
        ApiPipeline pipeline,
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await SendAsync(pipeline, operation, request, cancellationToken).ConfigureAwait(false);
            return response._received.IsSuccess ? response.ReadStream() : response._received.Error<Stream>();
        }
    }

    private ApiResponse<Stream> ReadStream()
    {
        var response = _open!.Value;
        _open = null;
        return _received.OfValue<Stream>(new ResponseStream(response, _stream));
    }

    /// <summary>
    /// Reads server-sent events whose data is JSON. The data <c>[DONE]</c>, with which many servers end, is none; events without
    /// data, with which some keep the connection, are left out.
    /// </summary>
    internal async IAsyncEnumerable<T> ReadEvents<T, TCodec>([EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var reader = await EventsAsync(cancellationToken).ConfigureAwait(false);
        while (await WholeAsync(EventText.NextAsync(reader, _maxPartLength, cancellationToken)).ConfigureAwait(false) is { } arrived)
        {
            if (arrived.Data == "[DONE]")
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(arrived.Data))
            {
                yield return Parse<T, TCodec>(Encoding.UTF8.GetBytes(arrived.Data), arrived.Data);
            }
        }
    }

    /// <summary>Reads server-sent events whose data is JSON, with their names; see <see cref="ReadEvents{T, TCodec}"/>.</summary>
    internal async IAsyncEnumerable<ServerSentEvent<T>> ReadNamedEvents<T, TCodec>(
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var reader = await EventsAsync(cancellationToken).ConfigureAwait(false);
        while (await WholeAsync(EventText.NextAsync(reader, _maxPartLength, cancellationToken)).ConfigureAwait(false) is { } arrived)
        {
            if (arrived.Data == "[DONE]")
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(arrived.Data))
            {
                yield return arrived.With(Parse<T, TCodec>(Encoding.UTF8.GetBytes(arrived.Data), arrived.Data));
            }
        }
    }

    /// <summary>Reads server-sent events whose data is text, with their names.</summary>
    internal async IAsyncEnumerable<ServerSentEvent<string>> ReadNamedTextEvents(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = await EventsAsync(cancellationToken).ConfigureAwait(false);
        while (await WholeAsync(EventText.NextAsync(reader, _maxPartLength, cancellationToken)).ConfigureAwait(false) is { } arrived)
        {
            yield return arrived.With(arrived.Data);
        }
    }

    /// <summary>
    /// Reads server-sent events as JSON objects with their name and data, for documents in which the name tells what the data is.
    /// Those without data are left out unless that is what the name says.
    /// </summary>
    internal async IAsyncEnumerable<T> ReadWholeEvents<T, TCodec>([EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var reader = await EventsAsync(cancellationToken).ConfigureAwait(false);
        while (await WholeAsync(EventText.NextAsync(reader, _maxPartLength, cancellationToken)).ConfigureAwait(false) is { } arrived)
        {
            if (TryParse<T, TCodec>(arrived, out var value))
            {
                yield return value;
            }
        }
    }

    /// <summary>Reads the data of server-sent events as text.</summary>
    internal async IAsyncEnumerable<string> ReadTextEvents([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = await EventsAsync(cancellationToken).ConfigureAwait(false);
        while (await WholeAsync(EventText.NextAsync(reader, _maxPartLength, cancellationToken)).ConfigureAwait(false) is { } arrived)
        {
            yield return arrived.Data;
        }
    }

    /// <summary>Reads a JSON value from each line that is not empty.</summary>
    internal async IAsyncEnumerable<T> ReadLines<T, TCodec>([EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var reader = Reader();
        while (await WholeAsync(reader.ReadLineAsync(cancellationToken)).ConfigureAwait(false) is { } line)
        {
            // JSON text sequences (RFC 7464) begin each value with a record separator.
            var text = line.Trim('\u001E', ' ', '\t');
            if (text.Length > 0)
            {
                yield return Parse<T, TCodec>(Encoding.UTF8.GetBytes(text), text);
            }
        }
    }

    /// <exception cref="ApiException">The response is not a success. There is no answer that could say so of values that arrive.</exception>
    internal void EnsureSuccess()
    {
        if (!_received.IsSuccess)
        {
            throw _received.Fail().ToException();
        }
    }

    // A connection that breaks is the same exception here as in a body that is read whole.
    private static async ValueTask<T?> WholeAsync<T>(ValueTask<T?> read)
        where T : class
    {
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception) when (HttpBodyReader.IsBroken(exception))
        {
            throw HttpBodyReader.Broken(exception);
        }
    }

    private static T Read<T, TCodec>(byte[] json)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var value = TCodec.Read(ref reader);

        // Throws where anything but white space follows.
        reader.Read();
        return value;
    }

    /// <summary>Begins to read events; what is something else by its own name is an exception, and not no events.</summary>
    private async ValueTask<StreamReader> EventsAsync(CancellationToken cancellationToken)
    {
        if (_received.ContentType is not { } type || type.AsSpan().TrimStart().StartsWith("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            return Reader();
        }

        var body = new byte[ReceivedResponse.MaxBodyTextLength + 1];
        try
        {
            var length = await _stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            throw _received.NotEvents(body.AsSpan(0, length));
        }
        catch (Exception exception) when (HttpBodyReader.IsBroken(exception))
        {
            throw HttpBodyReader.Broken(exception);
        }
    }

    private StreamReader Reader() =>
        new(new LineLimitStream(_stream, _maxPartLength), Encoding.UTF8);

    private T Parse<T, TCodec>(byte[] json, string text)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            return Read<T, TCodec>(json);
        }
        catch (JsonException exception)
        {
            throw _received.UnreadablePart(text, exception);
        }
    }

    private bool TryParse<T, TCodec>(EventText arrived, [MaybeNullWhen(false)] out T value)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            value = Read<T, TCodec>(arrived.ToJson());
            return true;
        }
        catch (JsonException) when (string.IsNullOrWhiteSpace(arrived.Data))
        {
            value = default;
            return false;
        }
        catch (JsonException exception)
        {
            throw _received.UnreadablePart(arrived.Data, exception);
        }
    }
}
