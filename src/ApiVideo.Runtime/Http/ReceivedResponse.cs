using System;
using System.Buffers;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>A response that was read to its end, waiting to be understood. Disposing gives its memory back.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private const int MaxBodyText = 64 * 1024;

    private readonly ApiOperation _operation;
    private readonly ApiResponseHeaders _headers;

    internal ReceivedResponse(
        ApiOperation operation,
        HttpResponseMessage response,
        ArraySegment<byte> body)
    {
        _operation = operation;
        _headers = new ApiResponseHeaders(response.Headers, response.Content.Headers);
        Body = body;
        StatusCode = response.StatusCode;
    }

    internal ArraySegment<byte> Body { get; }

    internal HttpStatusCode StatusCode { get; }

    /// <summary>The status as a number, to be matched by ranges.</summary>
    internal int Status => (int)StatusCode;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Body.Array is { Length: > 0 } array)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    // Nothing but a plain 200 promises a body; HTTP forbids one for 204, 205 and the answer to a HEAD.
    private bool IsWithoutBody => Body.Count == 0 && (StatusCode != HttpStatusCode.OK || _operation.Method == HttpMethod.Head);

    /// <summary>Reads the body of a success.</summary>
    /// <exception cref="ApiException">There is no body where one has to be, or it cannot be read.</exception>
    internal ApiResponse<T> ReadJson<T, TCodec>()
        where TCodec : IJsonCodec<T>
    {
        if (IsWithoutBody)
        {
            return WithoutValue<T>();
        }

        if (Body.Count == 0)
        {
            throw Failure(", but the response has no body", null);
        }

        try
        {
            return new ApiResponse<T>(Parse<T, TCodec>(), StatusCode, _headers);
        }
        catch (JsonException) when (IsNull())
        {
            return WithoutValue<T>();
        }
        catch (JsonException exception)
        {
            throw Failure(", but the body cannot be read", exception);
        }
    }

    /// <summary>A success whose body, if any, has no meaning.</summary>
    internal ApiResponse Empty() => new(StatusCode, _headers);

    /// <summary>Reads the body of a success as text.</summary>
    internal ApiResponse<string> ReadText() =>
        new(BodyText.Decode(Body, ContentType, int.MaxValue), StatusCode, _headers);

    /// <summary>Reads the body of a success that may have none.</summary>
    /// <exception cref="ApiException">There is a body that cannot be read.</exception>
    internal ApiResponse<T> ReadJsonOrNone<T, TCodec>()
        where TCodec : IJsonCodec<T> =>
        Body.Count == 0 ? new ApiResponse<T>(value: default!, StatusCode, _headers) : ReadJson<T, TCodec>();

    /// <summary>Reads the body of one of several kinds of success.</summary>
    /// <exception cref="ApiException">There is no body, or it cannot be read.</exception>
    internal ApiResponse<TResult> ReadCase<T, TCodec, TResult>(Func<T, TResult> make)
        where TCodec : IJsonCodec<T> =>
        ReadJson<T, TCodec>() is { HasValue: true } read ? With(make(read.Value)) : WithoutValue<TResult>();

    /// <summary>Reads the body of one of several kinds of success that may have none.</summary>
    /// <exception cref="ApiException">There is a body that cannot be read.</exception>
    internal ApiResponse<TResult> ReadCaseOrNone<T, TCodec, TResult>(Func<T, TResult> make)
        where TCodec : IJsonCodec<T> =>
        Body.Count == 0 ? With<TResult>(default!) : ReadCase<T, TCodec, TResult>(make);

    /// <summary>Reads the body of one of several kinds of success as text.</summary>
    internal ApiResponse<TResult> ReadTextCase<TResult>(Func<string, TResult> make) => With(make(ReadText().Value));

    /// <summary>Makes the answer of a success whose body is read by the caller.</summary>
    internal ApiResponse<T> With<T>(T value) => new(value, StatusCode, _headers);

    /// <summary>Makes the exception for a part of a success that cannot be read.</summary>
    internal ApiException Unreadable(string part, Exception exception)
    {
        // No character has less than a byte.
        var start = part.Length <= MaxBodyText ? part : part[..MaxBodyText];
        var body = BodyText.Decode(Encoding.UTF8.GetBytes(start), contentType: null, MaxBodyText);
        return new ApiException(_operation, StatusCode, _headers, body, ", but the body cannot be read", exception);
    }

    /// <summary>Makes the exception for a status whose body is described: without the body's value where that cannot be read.</summary>
    internal ApiException ErrorFromJson<TError, TCodec>()
        where TCodec : IJsonCodec<TError>
    {
        if (Body.Count == 0)
        {
            return UnexpectedStatus();
        }

        try
        {
            return Error(Parse<TError, TCodec>());
        }
        catch (JsonException exception)
        {
            return Failure(problem: null, exception);
        }
    }

    /// <summary>Makes the exception for a status whose body is described.</summary>
    internal ApiException<TError> Error<TError>(TError error) => new(_operation, StatusCode, error, _headers, Text());

    /// <summary>Makes the exception for a status that the API does not describe, or describes without a body.</summary>
    internal ApiException UnexpectedStatus() => Failure(problem: null, null);

    internal string? ContentType => _headers.GetString("Content-Type");

    private T Parse<T, TCodec>()
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(BodyText.ToUtf8(Body, ContentType));
        reader.Read();
        var value = TCodec.Read(ref reader);

        // Throws where anything but white space follows.
        reader.Read();
        return value;
    }

    private ApiResponse<T> WithoutValue<T>() => new(_operation, StatusCode, _headers);

    private bool IsNull()
    {
        try
        {
            var reader = new Utf8JsonReader(BodyText.ToUtf8(Body, ContentType));
            return reader.Read() && reader.TokenType == JsonTokenType.Null && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal ApiException Failure(string? problem, Exception? inner) =>
        new(_operation, StatusCode, _headers, Text(), problem, inner);

    private string? Text() => Body.Count == 0 ? null : BodyText.Decode(Body, ContentType, MaxBodyText);
}
