using System;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The exception that is thrown if the status of a response is not a success, and the OpenAPI document describes its body.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiException{TError}"/> class, for example for tests.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="error">The body of the response.</param>
    /// <param name="headers">The headers of the response, as created by <see cref="ApiResponseHeaders.From"/>.</param>
    /// <param name="responseBody">The body of the response as text, or <see langword="null"/> if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ApiException(
        ApiOperation operation,
        HttpStatusCode statusCode,
        TError error,
        ApiResponseHeaders headers = default,
        string? responseBody = null)
        : base(operation, statusCode, headers, responseBody)
    {
        Error = error;
    }

    /// <summary>Gets the body of the response.</summary>
    public TError Error { get; }
}
