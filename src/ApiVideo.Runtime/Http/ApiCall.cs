using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// One call that is more than a request and its answer: it may wait for the rate limit, be sent again, be timed, be told of, and
/// pass through the hooks of the options.
/// </summary>
internal sealed class ApiCall : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly PipelineSettings _settings;
    private readonly ApiOperation _operation;
    private readonly HttpRequestMessage _request;
    private readonly CancellationToken _callerToken;
    private readonly CancellationTokenSource? _timeout;
    private readonly CancellationTokenSource? _linked;
    private readonly CancellationToken _token;
    private readonly Activity? _activity;
    private readonly long _start = Stopwatch.GetTimestamp();
    private IDisposable? _permission;
    private TimeSpan _waited;
    private bool _isRenewed;
    private int _sends;
    private int _status;
    private Exception? _failure;

    private ApiCall(ApiTransport transport, ApiOperation operation, HttpRequestMessage request, CancellationToken callerToken)
    {
        _transport = transport;
        _settings = transport.Settings;
        _operation = operation;
        _request = request;
        _callerToken = callerToken;
        _token = callerToken;
        if (transport.Timeout is { } timeout)
        {
            _timeout = new CancellationTokenSource(timeout, _settings.TimeProvider);
            _linked = CancellationTokenSource.CreateLinkedTokenSource(callerToken, _timeout.Token);
            _token = _linked.Token;
        }

        _activity = _settings.Telemetry?.Start(operation, request.RequestUri!);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _permission?.Dispose();
        _linked?.Dispose();
        _timeout?.Dispose();
        _settings.Telemetry?.Stop(_activity, _operation, _request.RequestUri!, Stopwatch.GetElapsedTime(_start), _sends, _status, _failure);
    }

    /// <summary>Sends a request and reads the whole response.</summary>
    internal static async ValueTask<ReceivedResponse> SendAsync(
        ApiTransport transport,
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        using var call = new ApiCall(transport, operation, request, cancellationToken);
        try
        {
            using var response = await call.SendAsync().ConfigureAwait(false);
            var body = await transport.ReadAsync(response, call._token).ConfigureAwait(false);
            return new ReceivedResponse(operation, response, body, transport.ThrowOnError);
        }
        catch (Exception exception) when (call.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Sends a request and reads the headers of the response, which takes the permission with it, and the body of an error.</summary>
    internal static async ValueTask<UnreadResponse> OpenAsync(
        ApiTransport transport,
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        using var call = new ApiCall(transport, operation, request, cancellationToken);
        try
        {
            var response = await call.SendAsync().ConfigureAwait(false);
            var error = await transport.ReadErrorAsync(response, call._token).ConfigureAwait(false);
            var permission = call._permission;
            call._permission = null;
            return new UnreadResponse(response, error, permission);
        }
        catch (Exception exception) when (call.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }

    private async ValueTask<HttpResponseMessage> SendAsync()
    {
        var isRepeatable = RequestCopy.CanMake(_request);

        // What hooks and some credentials leave on a request must not be there twice.
        var keepsOriginal = isRepeatable
            && (_transport.RateLimits.WaitOnTooManyRequests || _settings.BeforeSend is not null || _settings.Authenticator is { IsAuthorizationHeader: false });
        while (true)
        {
            var request = keepsOriginal || _sends > 0 ? RequestCopy.Make(_request) : _request;
            var response = await SendOnceAsync(request).ConfigureAwait(false);
            var isAnswer = true;
            try
            {
                isAnswer = !await PrepareRepetitionAsync(request, response, isRepeatable).ConfigureAwait(false);
                if (isAnswer)
                {
                    return response;
                }
            }
            catch
            {
                isAnswer = false;
                throw;
            }
            finally
            {
                if (!isAnswer)
                {
                    response.Dispose();
                }
            }
        }
    }

    private async ValueTask<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request)
    {
        var isErrand = TokenErrand.IsUnderWay;
        if (_transport.Gate is { } gate && !isErrand)
        {
            _waited += await gate.WaitAsync(_transport.RateLimits.MaxWait - _waited, _settings.TimeProvider, _token).ConfigureAwait(false);
        }

        if (_settings.Acquire is { } acquire && !isErrand)
        {
            _permission?.Dispose();
            _permission = null;
            _permission = await AcquireAsync(acquire).ConfigureAwait(false);
        }

        // Before the credential, so that no hook sees it, or sends it elsewhere.
        if (_settings.BeforeSend is { } beforeSend)
        {
            await beforeSend(_operation, request, _token).ConfigureAwait(false);
        }

        var kinds = _transport.KindsOf(_operation, request);
        await _transport.AuthenticateAsync(request, kinds, _token).ConfigureAwait(false);
        _sends++;
        _status = 0;
        var response = await _transport.SendAsync(request, _token).ConfigureAwait(false);
        _transport.See(response, kinds);
        _status = (int)response.StatusCode;
        await AfterReceiveAsync(response).ConfigureAwait(false);
        return response;
    }

    /// <summary>Asks for the permission to send, and again for as long as the call may wait.</summary>
    private async ValueTask<IDisposable> AcquireAsync(Func<CancellationToken, ValueTask<(IDisposable? Permission, TimeSpan? RetryAfter)>> acquire)
    {
        const int maxDoublings = 3;
        var limits = _transport.RateLimits;
        for (var attempt = 0; ; attempt++)
        {
            var (permission, told) = await acquire(_token).ConfigureAwait(false);
            if (permission is not null)
            {
                return permission;
            }

            // Some limiters do not tell when to ask again, and those that count in whole seconds tell zero in the last one.
            var wait = told > TimeSpan.Zero ? told.Value : TimeSpan.FromMilliseconds(100 << Math.Min(attempt, maxDoublings));
            if (!limits.WaitWhenExhausted || wait > limits.MaxWait - _waited)
            {
                throw new HttpRequestException("The rate limiter of the options granted no permit.");
            }

            _waited += wait;
            await RateLimitGate.DelayAsync(wait, _settings.TimeProvider, _token).ConfigureAwait(false);
        }
    }

    private async ValueTask AfterReceiveAsync(HttpResponseMessage response)
    {
        if (_settings.AfterReceive is not { } afterReceive)
        {
            return;
        }

        try
        {
            await afterReceive(_operation, response, _token).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Does what makes it worth sending the request again; false where the answer is the last word.</summary>
    private async ValueTask<bool> PrepareRepetitionAsync(HttpRequestMessage request, HttpResponseMessage response, bool isRepeatable)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.Unauthorized when _transport.KindsOf(_operation, request) != CredentialKinds.None:
                if (isRepeatable && !_isRenewed)
                {
                    _isRenewed = true;
                    return await _transport.RenewAsync(request, _token).ConfigureAwait(false);
                }

                _transport.Discard(request);
                return false;
            case HttpStatusCode.TooManyRequests when isRepeatable && _transport.RateLimits.WaitOnTooManyRequests:
                return await WaitAsync(response).ConfigureAwait(false);
            default:
                return false;
        }
    }

    private async ValueTask<bool> WaitAsync(HttpResponseMessage response)
    {
        const int maxDoublings = 20;
        var limits = _transport.RateLimits;
        if (_sends >= limits.MaxAttempts)
        {
            return false;
        }

        // No time, or none left by the server's rounding: wait as for a server that says nothing.
        var wait = new RateLimit(new ApiResponseHeaders(response.Headers, null)).RetryAfter is { } told && told > TimeSpan.Zero
            ? told
            : TimeSpan.FromSeconds(1 << Math.Min(_sends - 1, maxDoublings));
        if (wait > limits.MaxWait - _waited)
        {
            return false;
        }

        // Somebody else may have it meanwhile.
        _permission?.Dispose();
        _permission = null;
        _waited += wait;
        await RateLimitGate.DelayAsync(wait, _settings.TimeProvider, _token).ConfigureAwait(false);
        return true;
    }

    /// <summary>Keeps what failed for the telemetry, and tells a timeout of the call from the caller's wish to end it.</summary>
    private Exception? Explain(Exception exception)
    {
        _failure = exception;
        if (exception is not OperationCanceledException || _timeout is null)
        {
            return null;
        }

        if (_callerToken.IsCancellationRequested)
        {
            return new OperationCanceledException(exception.Message, exception, _callerToken);
        }

        if (_timeout.IsCancellationRequested)
        {
            _failure = new TaskCanceledException(
                "The call took longer than the timeout of its options.",
                new TimeoutException("The call timed out.", exception));
            return _failure;
        }

        return null;
    }
}
