using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>Represents the response to a call, with its status and its headers.</summary>
public class ApiResponse
{
    /// <summary>Initializes a new instance of the <see cref="ApiResponse"/> class, for example for tests.</summary>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response, as created by <see cref="ApiResponseHeaders.From"/>.</param>
    public ApiResponse(HttpStatusCode statusCode, ApiResponseHeaders headers = default)
    {
        StatusCode = statusCode;
        Headers = headers;
    }

    /// <summary>Gets the status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers of the response.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>
    /// Gets a value indicating whether the call succeeded. It can be <see langword="false"/> only if the options say that calls do not throw
    /// (<see cref="ApiCallOptions.ThrowOnError"/>).
    /// </summary>
    public virtual bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    /// <summary>Gets the rate limit from the headers of the response. Its properties never throw.</summary>
    public RateLimit RateLimit => new(Headers);

    /// <summary>Gets the body of a response that is not a success, if the OpenAPI document describes it for the status.</summary>
    /// <typeparam name="TError">The type of the body.</typeparam>
    /// <param name="error">When this method returns, the body, or the default value if there is no body of that type.</param>
    /// <returns><see langword="true"/> if the response has a body of that type; otherwise, <see langword="false"/>.</returns>
    public virtual bool TryGetError<TError>([MaybeNullWhen(false)] out TError error)
    {
        error = default;
        return false;
    }

    /// <summary>Throws the exception that the call would have thrown. If the call succeeded, this method does nothing.</summary>
    /// <exception cref="ApiException">The call did not succeed.</exception>
    public virtual void EnsureSuccess()
    {
    }
}
