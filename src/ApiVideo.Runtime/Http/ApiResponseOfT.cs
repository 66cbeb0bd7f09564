using System;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The answer to a call that succeeded, with the value that its body holds.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
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
        Value = value;
    }

    /// <summary>The value of the body.</summary>
    public T Value { get; }

    /// <summary>Returns <see cref="Value"/>. C# has no such conversion where <typeparamref name="T"/> is an interface; use <see cref="Value"/> there.</summary>
    /// <param name="response">The response to take the value of.</param>
    /// <returns>The value of the body.</returns>
    public static implicit operator T(ApiResponse<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }
}
