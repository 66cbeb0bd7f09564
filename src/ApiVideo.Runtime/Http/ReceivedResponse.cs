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
    internal const int MaxBodyTextLength = 64 * 1024;

    private readonly ApiOperation _operation;
    private readonly ApiResponseHeaders _headers;
    private readonly bool _throwsOnError;

    internal ReceivedResponse(ApiOperation operation, HttpResponseMessage response, ArraySegment<byte> body, bool throwsOnError)
    {
        _operation = operation;
        _headers = new ApiResponseHeaders(response.Headers, response.Content.Headers);
        Body = body;
        _throwsOnError = throwsOnError;
        StatusCode = response.StatusCode;
    }

    internal ArraySegment<byte> Body { get; }

    internal HttpStatusCode StatusCode { get; }

    /// <summary>The status as a number, to be matched by ranges.</summary>
    internal int Status => (int)StatusCode;

    internal bool IsSuccess => Status is >= 200 and <= 299;

    /// <summary>The media type of the body; null where the server names none.</summary>
    internal string? ContentType => _headers.GetString("Content-Type");

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
            return Failed<T>(", but the response has no body", inner: null);
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
            return Failed<T>(", but the body cannot be read", exception);
        }
    }

    /// <summary>A success whose body, if any, has no meaning.</summary>
    internal ApiResponse Empty() => new(StatusCode, _headers);

    /// <summary>Reads the body of a success as text.</summary>
    internal ApiResponse<string> ReadText() =>
        new(BodyText.Decode(Body, ContentType, int.MaxValue), StatusCode, _headers);

    /// <summary>Reads the body of a success that is a text, in JSON or as it is, as the answer says.</summary>
    /// <exception cref="ApiException">There is no body, or it is JSON that cannot be read.</exception>
    internal ApiResponse<string> ReadString() => IsText ? ReadText() : ReadJson<string, StringJson>();

    /// <summary>Reads the body of a success that is a text, in JSON or as it is, or is nothing.</summary>
    /// <exception cref="ApiException">There is a body that is JSON and cannot be read.</exception>
    internal ApiResponse<string?> ReadStringOrNone() => IsText && Body.Count > 0
        ? new(ReadText().Value, StatusCode, _headers)
        : ReadJsonOrNone<string?, NullableReferenceJson<string, StringJson>>();

    /// <summary>Reads the body of a success that may have none.</summary>
    /// <exception cref="ApiException">There is a body that cannot be read.</exception>
    internal ApiResponse<T> ReadJsonOrNone<T, TCodec>()
        where TCodec : IJsonCodec<T> =>
        Body.Count == 0 ? new ApiResponse<T>(value: default!, StatusCode, _headers) : ReadJson<T, TCodec>();

    /// <summary>Reads the body of one of several kinds of success.</summary>
    /// <exception cref="ApiException">There is no body, or it cannot be read.</exception>
    internal ApiResponse<TResult> ReadCase<T, TCodec, TResult>(Func<T, TResult> make)
        where TCodec : IJsonCodec<T> =>
        ReadJson<T, TCodec>() switch
        {
            FailedResponse<T> failed => new FailedResponse<TResult>(failed.Failure),
            { HasValue: true } read => OfValue(make(read.Value)),
            _ => WithoutValue<TResult>(),
        };

    /// <summary>Reads the body of one of several kinds of success that may have none.</summary>
    /// <exception cref="ApiException">There is a body that cannot be read.</exception>
    internal ApiResponse<TResult> ReadCaseOrNone<T, TCodec, TResult>(Func<T, TResult> make)
        where TCodec : IJsonCodec<T> =>
        Body.Count == 0 ? OfValue<TResult>(default!) : ReadCase<T, TCodec, TResult>(make);

    /// <summary>Reads the body of one of several kinds of success as text.</summary>
    internal ApiResponse<TResult> ReadTextCase<TResult>(Func<string, TResult> make) => OfValue(make(ReadText().Value));

    /// <summary>Creates the answer of a success whose body is read by the caller.</summary>
    internal ApiResponse<T> OfValue<T>(T value) => new(value, StatusCode, _headers);

    /// <summary>Creates the failure of a status that is not a success.</summary>
    /// <exception cref="ApiException">The options do not say that calls give every answer.</exception>
    internal ApiResponse<T> Error<T>() => new FailedResponse<T>(Fail());

    /// <summary>Creates the failure of a status that is not a success, with the value of the body if the operation describes it and it can be read.</summary>
    /// <exception cref="ApiException">The options do not say that calls give every answer.</exception>
    internal ApiFailure Fail()
    {
        foreach (var error in _operation.Errors)
        {
            if (error.Has(Status))
            {
                return error.Read(this);
            }
        }

        return Fail(problem: null, inner: null);
    }

    /// <summary>Creates the failure of a status whose body is JSON, with the value of the body if it can be read.</summary>
    internal ApiFailure FailFromJson<TError, TCodec>()
        where TCodec : IJsonCodec<TError>
    {
        if (Body.Count == 0)
        {
            return Fail(problem: null, inner: null);
        }

        TError error;
        try
        {
            error = Parse<TError, TCodec>();
        }
        catch (JsonException exception)
        {
            return Fail(problem: null, exception);
        }

        return Fail(error);
    }

    /// <summary>Creates the exception for a part of a success that cannot be read.</summary>
    internal ApiException UnreadablePart(string part, Exception exception)
    {
        // No character has less than a byte.
        var start = part.Length <= MaxBodyTextLength ? part : part[..MaxBodyTextLength];
        var body = BodyText.Decode(Encoding.UTF8.GetBytes(start), contentType: null, MaxBodyTextLength);
        return new ApiException(_operation, StatusCode, _headers, body, ", but the body cannot be read", exception);
    }

    /// <summary>Creates the exception for a success that is not a stream of events.</summary>
    internal ApiException NotEvents(ReadOnlySpan<byte> body) => new(
        _operation, StatusCode, _headers, body.Length == 0 ? null : BodyText.Decode(body, ContentType, MaxBodyTextLength), $", but the body is not a stream of events", innerException: null);

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

    private ApiResponse<T> WithoutValue<T>() => new(StatusCode, _headers, _operation);

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

    // Without a name for what it is, it is what the document says: JSON.
    private bool IsText => ContentType is { } type && type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("text/json", StringComparison.OrdinalIgnoreCase);

    internal FailedResponse<T> Failed<T>(string? problem, Exception? inner) => new(Fail(problem, inner));

    internal ApiFailure Fail(string? problem, Exception? inner) => _throwsOnError
        ? throw new ApiException(_operation, StatusCode, _headers, Text(), problem, inner)
        : new ApiFailure(_operation, StatusCode, _headers, KeptBody(), problem, inner);

    /// <summary>The failure of a status whose body could be read.</summary>
    internal ApiFailure Fail<TError>(TError error) => _throwsOnError
        ? throw new ApiException<TError>(_operation, StatusCode, error, _headers, Text())
        : new ApiFailure<TError>(_operation, StatusCode, _headers, KeptBody(), error);

    // One byte more than is shown, so that a cut is seen as one.
    private byte[] KeptBody() => MemoryExtensions.AsSpan(Body.Array, Body.Offset, Math.Min(Body.Count, MaxBodyTextLength + 1)).ToArray();

    private string? Text() => Body.Count == 0 ? null : BodyText.Decode(Body, ContentType, MaxBodyTextLength);
}
