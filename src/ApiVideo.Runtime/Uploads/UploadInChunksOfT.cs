using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>One upload in parts. A part is sent again after a failure that can pass.</summary>
internal sealed class UploadInChunks<TResponse>
    where TResponse : ApiResponse
{
    private const int MaxAttempts = 4;

    private readonly ApiPipeline _pipeline;
    private readonly DividedFile _parts;
    private readonly Func<FileUpload, TResponse?, HttpRequestMessage> _build;
    private readonly Func<ApiPipeline, HttpRequestMessage, CancellationToken, Task<TResponse>> _call;
    private readonly Func<ApiException, TResponse> _toResponse;
    private readonly CancellationToken _token;
    private TResponse? _first;
    private TResponse? _last;
    private long _confirmedBytes;
    private int _confirmedParts;

    internal UploadInChunks(
        ApiPipeline pipeline,
        FileUpload file,
        Func<FileUpload, TResponse?, HttpRequestMessage> build,
        Func<ApiPipeline, HttpRequestMessage, CancellationToken, Task<TResponse>> call,
        Func<ApiException, TResponse> toResponse,
        CancellationToken token)
    {
        _pipeline = pipeline;
        _parts = new DividedFile(file, pipeline.Settings.UploadPartSize);
        _first = (TResponse?)file.Continued?.Response;
        _last = _first;
        _confirmedBytes = file.Continued?.ConfirmedBytes ?? 0;
        _confirmedParts = file.Continued?.ConfirmedParts ?? 0;
        _build = build;
        _call = call;
        _toResponse = toResponse;
        _token = token;
    }

    /// <summary>Sends all parts, and gives the response to the last one, or to the one that failed.</summary>
    internal async Task<TResponse> SendAsync()
    {
        try
        {
            while (true)
            {
                var part = await _parts.NextAsync(_token).ConfigureAwait(false);
                var response = await SendAsync(part).ConfigureAwait(false);
                if (!response.IsSuccess)
                {
                    return Failed(response);
                }

                _first ??= response;
                _last = response;
                _confirmedBytes = part.End;
                _confirmedParts++;
                if (part.IsLast)
                {
                    return response;
                }
            }
        }
        catch (Exception exception)
        {
            Note(exception);
            throw;
        }
    }

    private async Task<TResponse> SendAsync(DividedFilePart part)
    {
        var waited = TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan delay;
            try
            {
                var response = await _call(_pipeline, Build(part), _token).ConfigureAwait(false);
                if (response.IsSuccess || DelayAfter(part, attempt, waited, response.StatusCode, response.Headers) is not { } told)
                {
                    return response;
                }

                delay = told;
            }
            catch (Exception exception) when (DelayAfter(part, attempt, waited, exception) is { } told)
            {
                delay = told;
            }

            waited += delay;
            await RateLimitGate.DelayAsync(delay, _pipeline.Settings.TimeProvider, _token).ConfigureAwait(false);
        }
    }

    private HttpRequestMessage Build(DividedFilePart part)
    {
        // A body begins where its stream is.
        if (part.File.Source is { } slice)
        {
            slice.Position = 0;
        }

        var request = _build(part.File, _first);
        RequestHeaders.Set(request, "Content-Range", part.Range);
        return request;
    }

    /// <summary>Gets how long to wait before a part is sent again; null where it is not.</summary>
    private TimeSpan? DelayAfter(DividedFilePart part, int attempt, TimeSpan waited, Exception exception) => exception switch
    {
        ApiException failed => DelayAfter(part, attempt, waited, failed.StatusCode, failed.Headers),

        // A request that its content ended is not one that the connection ended.
        HttpRequestException { InnerException: InvalidOperationException } => null,
        HttpRequestException when PassingFailures.IsOfConnection(exception) => DelayAfter(part, attempt, waited, told: null),
        OperationCanceledException { InnerException: TimeoutException } when !_token.IsCancellationRequested => DelayAfter(part, attempt, waited, told: null),
        _ => null,
    };

    private TimeSpan? DelayAfter(DividedFilePart part, int attempt, TimeSpan waited, HttpStatusCode status, ApiResponseHeaders headers)
    {
        // The call itself has waited.
        var isWaitedFor = status == HttpStatusCode.TooManyRequests && _pipeline.Transport.RateLimits.WaitOnTooManyRequests;
        return isWaitedFor || !PassingFailures.Is(status) ? null : DelayAfter(part, attempt, waited, PassingFailures.DelayOf(status, headers));
    }

    private TimeSpan? DelayAfter(DividedFilePart part, int attempt, TimeSpan waited, TimeSpan? told)
    {
        var delay = told ?? TimeSpan.FromSeconds(1 << (attempt - 1));
        return part.Range is null || attempt == MaxAttempts || waited + delay > _pipeline.Transport.RateLimits.MaxWait ? null : delay;
    }

    private TResponse Failed(TResponse response)
    {
        try
        {
            response.EnsureSuccess();
            return response;
        }
        catch (ApiException exception)
        {
            Note(exception);
            return _toResponse(exception);
        }
    }

    private void Note(Exception exception) => new InterruptedUpload(_confirmedBytes, _confirmedParts, _parts.Total, _last).NoteOn(exception);
}
