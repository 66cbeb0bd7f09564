using System;
using System.Globalization;
using System.Net;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>
/// The server answered with a status that is not a success, or with a body that cannot be read. The message names the
/// operation and the status; it holds no credential and no value of a parameter.
/// </summary>
public class ApiException : Exception
{
    /// <summary>Makes an exception; for tests and stand-ins of the API classes.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response; see <see cref="ApiResponseHeaders.From"/>.</param>
    /// <param name="responseBody">The body of the response as text.</param>
    /// <param name="innerException">Why the body could not be read, if that is the failure.</param>
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
        : base(Describe(operation, statusCode, problem), innerException)
    {
        Operation = operation;
        StatusCode = statusCode;
        Headers = headers;
        ResponseBody = responseBody;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the response.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>What the headers say about the rate limit. Reading it never throws.</summary>
    public RateLimit RateLimit => new(Headers);

    /// <summary>
    /// The body of the response as text, or the line or event of it that cannot be read, cut after 64 KiB; <see langword="null"/>
    /// where there was none. It is what the server sent, so it may hold private data.
    /// </summary>
    public string? ResponseBody { get; }

    /// <summary>Gives the answer that a call which does not throw has in place of this exception; for tests and stand-ins of the API classes.</summary>
    /// <typeparam name="T">The type of the value that a success has.</typeparam>
    /// <returns>The answer, whose value throws this exception.</returns>
    public ApiResponse<T> ToResponse<T>() => new FailedResponse<T>(new ApiFailure(this));

    /// <summary>Gives the answer without a value that a call which does not throw has in place of this exception; for tests and stand-ins of the API classes.</summary>
    /// <returns>The answer.</returns>
    public ApiResponse ToResponse() => new FailedResponse(new ApiFailure(this));

    private static string Describe(ApiOperation operation, HttpStatusCode statusCode, string? problem)
    {
        ArgumentNullException.ThrowIfNull(operation);

        // The standard phrase of the status; the one that the server sent may be anything, and HTTP/2 has none.
        using var standard = new HttpResponseMessage(statusCode);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{operation.Name}: {(int)statusCode} {standard.ReasonPhrase ?? "unknown status"}{problem} ({operation.Method} {operation.PathTemplate})");
    }
}
