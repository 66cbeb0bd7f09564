using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>Represents the response to a call, with the value of its body.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    private readonly T _value;
    private readonly ApiOperation? _withoutValue;

    /// <summary>Initializes a new instance of the <see cref="ApiResponse{T}"/> class, for example for tests.</summary>
    /// <param name="value">The value of the body.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response, as created by <see cref="ApiResponseHeaders.From"/>.</param>
    public ApiResponse(T value, HttpStatusCode statusCode = HttpStatusCode.OK, ApiResponseHeaders headers = default)
        : base(statusCode, headers)
    {
        _value = value;
    }

    internal ApiResponse(HttpStatusCode statusCode, ApiResponseHeaders headers, ApiOperation withoutValue)
        : base(statusCode, headers)
    {
        _value = default!;
        _withoutValue = withoutValue;
    }

    /// <summary>
    /// Gets a value indicating whether the response has a value. It is <see langword="false"/> if there is no body (as with status 204), if the
    /// body is null, or if the call did not succeed.
    /// </summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public virtual bool HasValue => _withoutValue is null && _value is not null;

    /// <summary>Gets the value of the body.</summary>
    /// <exception cref="ApiException">
    /// The response has no value, and <typeparamref name="T"/> does not allow null; or the call did not succeed, and the options say that calls do
    /// not throw.
    /// </exception>
    public virtual T Value => _withoutValue is null
        ? _value
        : throw new ApiException(_withoutValue, StatusCode, Headers, responseBody: null, ", but the response has no value", innerException: null);

    /// <summary>Converts a response to its <see cref="Value"/>. C# does not allow this conversion if <typeparamref name="T"/> is an interface; use <see cref="Value"/> there.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The value of the body.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ApiException">The response has no value.</exception>
    public static implicit operator T(ApiResponse<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }
}
