using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The answer to a call, with the value that its body holds.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    private readonly T _value;
    private readonly ApiOperation? _withoutValue;

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

    internal ApiResponse(HttpStatusCode statusCode, ApiResponseHeaders headers, ApiOperation withoutValue)
        : base(statusCode, headers)
    {
        _value = default!;
        _withoutValue = withoutValue;
    }

    /// <summary>Gets a value that indicates whether the answer has a value.</summary>
    /// <value><see langword="true"/> if the body held a value; <see langword="false"/> if there was no body, as with 204, it was null, or the call did not succeed.</value>
    [MemberNotNullWhen(true, nameof(Value))]
    public virtual bool HasValue => _withoutValue is null && _value is not null;

    /// <summary>Gets the value of the body.</summary>
    /// <exception cref="ApiException">
    /// The server answered without a value, and <typeparamref name="T"/> has none for that; or the call did not succeed, and the options say that it does not throw.
    /// </exception>
    public virtual T Value => _withoutValue is null
        ? _value
        : throw new ApiException(_withoutValue, StatusCode, Headers, responseBody: null, ", but the answer has no value", innerException: null);

    /// <summary>Returns <see cref="Value"/>. C# has no such conversion where <typeparamref name="T"/> is an interface; use <see cref="Value"/> there.</summary>
    /// <param name="response">The response to take the value of.</param>
    /// <returns>The value of the body.</returns>
    public static implicit operator T(ApiResponse<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }
}
