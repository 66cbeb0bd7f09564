using System;
using System.Globalization;
using System.Net;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>The exception that is thrown if the status of a response is not a success, or if its body cannot be read.</summary>
/// <remarks>The message contains the operation and the status. It never contains a credential or the value of a parameter.</remarks>
/// <exception cref="ApiException">The response is not a success, or it cannot be read.</exception>
/// <exception cref="HttpRequestException">There is no response.</exception>
public class ApiException : Exception
{
    private readonly string? _problem;
    private string? _message;

    /// <summary>Initializes a new instance of the <see cref="ApiException"/> class, for example for tests.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response, as created by <see cref="ApiResponseHeaders.From"/>.</param>
    /// <param name="responseBody">The body of the response as text, or <see langword="null"/> if there is none.</param>
    /// <param name="innerException">The exception that occurred when the body was read, or <see langword="null"/> if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ApiException(
        ApiOperation operation,
        HttpStatusCode statusCode,
        ApiResponseHeaders headers = default,
        string? responseBody = null,
        Exception? innerException = null)
        : this(operation, statusCode, headers, responseBody, problem: null, innerException)
    {
    }

    internal ApiException(
        ApiOperation operation,
        HttpStatusCode statusCode,
        ApiResponseHeaders headers,
        string? responseBody,
        string? problem,
        Exception? innerException)
        : base(null, innerException)
    {
        ArgumentNullException.ThrowIfNull(operation);
        _problem = problem;
        Operation = operation;
        StatusCode = statusCode;
        Headers = headers;
        ResponseBody = responseBody;
    }

    /// <summary>Gets the operation, the status, and what is wrong with the response if it is a success.</summary>
    public override string Message => _message ??= Describe();

    /// <summary>Gets the operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>Gets the status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers of the response.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>Gets the rate limit from the headers of the response. Its properties never throw.</summary>
    public RateLimit RateLimit => new(Headers);

    /// <summary>
    /// Gets the body of the response as text, or the line or event that cannot be read, cut after 64 KiB, or <see langword="null"/> if there is
    /// none. The server sent this text, so it can contain private data.
    /// </summary>
    public string? ResponseBody { get; }

    /// <summary>Creates the response that a call returns instead of throwing this exception, for example for tests.</summary>
    /// <typeparam name="T">The type of the value of a successful response.</typeparam>
    /// <returns>The response. Its <see cref="ApiResponse{T}.Value"/> throws this exception.</returns>
    public ApiResponse<T> ToResponse<T>() => new FailedResponse<T>(new ApiFailure(this));

    /// <summary>Creates the response without a value that a call returns instead of throwing this exception, for example for tests.</summary>
    /// <returns>The response. Its <see cref="ApiResponse.EnsureSuccess"/> throws this exception.</returns>
    public ApiResponse ToResponse() => new FailedResponse(new ApiFailure(this));

    private string Describe()
    {
        // The standard phrase of the status; the one that the server sent may be anything, and HTTP/2 has none.
        using var standard = new HttpResponseMessage(StatusCode);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Operation.Name}: {(int)StatusCode} {standard.ReasonPhrase ?? "unknown status"}{_problem} ({Operation.Method} {Operation.PathTemplate})");
    }
}
