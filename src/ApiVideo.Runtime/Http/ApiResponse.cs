using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The answer to a call: its status and its headers.</summary>
public class ApiResponse
{
    /// <summary>Makes a response; for tests and stand-ins of the API classes.</summary>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response; see <see cref="ApiResponseHeaders.From"/>.</param>
    public ApiResponse(HttpStatusCode statusCode, ApiResponseHeaders headers = default)
    {
        StatusCode = statusCode;
        Headers = headers;
    }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the response.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>
    /// Whether the call succeeded. It can be <see langword="false"/> only where the options say that calls do not throw; see <see cref="ApiCallOptions.ThrowOnError"/>.
    /// </summary>
    public virtual bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    /// <summary>What the headers say about the rate limit. Reading it never throws.</summary>
    public RateLimit RateLimit => new(Headers);

    /// <summary>Gets the body of an answer that is no success, where the API describes it for the status.</summary>
    /// <typeparam name="TError">The type of the body.</typeparam>
    /// <param name="error">The body.</param>
    /// <returns><see langword="true"/> if the answer has a body of that type; otherwise, <see langword="false"/>.</returns>
    public virtual bool TryGetError<TError>([MaybeNullWhen(false)] out TError error)
    {
        error = default;
        return false;
    }

    /// <summary>Throws what a call that throws would have thrown; nothing where the call succeeded.</summary>
    /// <exception cref="ApiException">The call did not succeed.</exception>
    public virtual void EnsureSuccess()
    {
    }
}
