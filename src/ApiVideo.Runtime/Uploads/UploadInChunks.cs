using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Sends a file in parts, each with a request, if it is longer than one part.</summary>
internal static class UploadInChunks
{
    /// <summary>Sends a file.</summary>
    /// <param name="pipeline">The way of the requests.</param>
    /// <param name="file">The file; null where the caller has none.</param>
    /// <param name="isWhole">Whether the file is sent as it is, because the caller divides it.</param>
    /// <param name="build">Makes the request of a part; the response is that to the first part, and null for the first.</param>
    /// <param name="call">Sends a request, which it disposes of.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal static Task<ApiResponse<T>> SendAsync<T>(
        ApiPipeline pipeline,
        FileUpload? file,
        bool isWhole,
        Func<FileUpload, ApiResponse<T>?, HttpRequestMessage> build,
        Func<ApiPipeline, HttpRequestMessage, CancellationToken, Task<ApiResponse<T>>> call,
        CancellationToken cancellationToken) =>
        StartAsync(pipeline, file, isWhole, build, call, static exception => exception.ToResponse<T>(), cancellationToken);

    /// <summary>Sends a file to an operation whose success has no value.</summary>
    internal static Task<ApiResponse> SendWithoutValueAsync(
        ApiPipeline pipeline,
        FileUpload? file,
        bool isWhole,
        Func<FileUpload, ApiResponse?, HttpRequestMessage> build,
        Func<ApiPipeline, HttpRequestMessage, CancellationToken, Task<ApiResponse>> call,
        CancellationToken cancellationToken) =>
        StartAsync(pipeline, file, isWhole, build, call, static exception => exception.ToResponse(), cancellationToken);

    /// <summary>Gets what the parts after the first repeat from the response to it; null for the first.</summary>
    /// <exception cref="HttpRequestException">The response does not have it.</exception>
    internal static string? Copy<T>(ApiResponse<T>? first, Func<T, string?> copy, string name) => first is null
        ? null
        : (first.HasValue ? copy(first.Value) : null)
            ?? throw new HttpRequestException(HttpRequestError.InvalidResponse, $"The response to the first part of the file has no '{name}', which the next parts need.");

    private static Task<TResponse> StartAsync<TResponse>(
        ApiPipeline pipeline,
        FileUpload? file,
        bool isWhole,
        Func<FileUpload, TResponse?, HttpRequestMessage> build,
        Func<ApiPipeline, HttpRequestMessage, CancellationToken, Task<TResponse>> call,
        Func<ApiException, TResponse> toResponse,
        CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        if (isWhole || file is null || (file.Continued is null && DividedFile.LengthOf(file) <= pipeline.Settings.UploadPartSize))
        {
            return call(pipeline, build(file!, null), cancellationToken);
        }

        if (file.Continued?.Response is { } response && response.GetType() != typeof(TResponse))
        {
            throw new ArgumentException("The file continues the upload of another operation.", nameof(file));
        }

        // An invalid argument is an exception of the call, and not of its task.
        build(file, null).Dispose();
        return new UploadInChunks<TResponse>(pipeline, file, build, call, toResponse, cancellationToken).SendAsync();
    }
}
