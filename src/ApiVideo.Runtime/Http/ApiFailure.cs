using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>Represents a response that is not a success. The exception is created on demand, from the content of the response.</summary>
internal class ApiFailure
{
    private readonly ApiException? _given;
    private readonly ApiOperation _operation;
    private readonly byte[] _body;
    private readonly string? _problem;
    private readonly Exception? _inner;

    internal ApiFailure(ApiOperation operation, HttpStatusCode statusCode, ApiResponseHeaders headers, byte[] body, string? problem, Exception? inner)
    {
        _operation = operation;
        StatusCode = statusCode;
        Headers = headers;
        _body = body;
        _problem = problem;
        _inner = inner;
    }

    internal ApiFailure(ApiException given)
        : this(given.Operation, given.StatusCode, given.Headers, [], problem: null, inner: null)
    {
        _given = given;
    }

    internal HttpStatusCode StatusCode { get; }

    internal ApiResponseHeaders Headers { get; }

    /// <summary>Creates the exception.</summary>
    internal ApiException ToException() => _given
        ?? ToException(_operation, _body.Length == 0 ? null : BodyText.Decode(_body, Headers.GetString("Content-Type"), ReceivedResponse.MaxBodyTextLength));

    /// <summary>Gets the body of the answer, where it is of the type.</summary>
    internal bool TryGet<TError>([MaybeNullWhen(false)] out TError error)
    {
        switch (this)
        {
            case ApiFailure<TError> typed:
                error = typed.Error;
                return true;
            case { _given: ApiException<TError> exception }:
                error = exception.Error;
                return true;
            default:
                error = default;
                return false;
        }
    }

    /// <summary>Creates the exception with the text of the body.</summary>
    protected virtual ApiException ToException(ApiOperation operation, string? body) => new(operation, StatusCode, Headers, body, _problem, _inner);
}
