using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The server answered with a status whose body the API describes.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Makes an exception; for tests and stand-ins of the API classes.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="error">The body of the response.</param>
    /// <param name="headers">The headers of the response; see <see cref="ApiResponseHeaders.From"/>.</param>
    /// <param name="responseBody">The body of the response as text.</param>
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

    /// <summary>The body of the response.</summary>
    public TError Error { get; }
}
