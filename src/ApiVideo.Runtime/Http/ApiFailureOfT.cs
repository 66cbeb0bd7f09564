using System.Net;

namespace ApiVideo.Runtime;

/// <summary>Represents a response that is not a success and whose body the API describes.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
internal sealed class ApiFailure<TError> : ApiFailure
{
    internal ApiFailure(ApiOperation operation, HttpStatusCode statusCode, ApiResponseHeaders headers, byte[] body, TError error)
        : base(operation, statusCode, headers, body, problem: null, inner: null)
    {
        Error = error;
    }

    internal TError Error { get; }

    /// <inheritdoc/>
    protected override ApiException ToException(ApiOperation operation, string? body) => new ApiException<TError>(operation, StatusCode, Error, Headers, body);
}
