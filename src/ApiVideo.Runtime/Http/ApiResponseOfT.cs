using System;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The answer to a call, with the value that its body holds.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    private readonly T _value;

    /// <summary>Makes a response; for tests and stand-ins of the API classes.</summary>
    /// <param name="value">The value of the body.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response; see <see cref="ApiResponseHeaders.From"/>.</param>
    public ApiResponse(
        T value,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        ApiResponseHeaders headers = default)
        : base(statusCode, headers)
    {
        _value = value;
    }

    /// <summary>The value of the body.</summary>
    /// <exception cref="ApiException">The call did not succeed, and the options say that it does not throw itself.</exception>
    public virtual T Value => _value;

    /// <summary>Returns <see cref="Value"/>. C# has no such conversion where <typeparamref name="T"/> is an interface; use <see cref="Value"/> there.</summary>
    /// <param name="response">The response to take the value of.</param>
    /// <returns>The value of the body.</returns>
    public static implicit operator T(ApiResponse<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }
}
