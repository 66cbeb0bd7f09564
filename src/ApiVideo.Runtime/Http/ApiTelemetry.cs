using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net.Http;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Tells whoever listens of the calls of all clients of one type, by OpenTelemetry's conventions for HTTP clients. Nothing that
/// it tells holds a credential or the value of a parameter, which is why there is no <c>url.full</c>.
/// </summary>
internal sealed class ApiTelemetry
{
    private readonly ActivitySource _source;
    private readonly Meter _meter;
    private readonly Histogram<double> _duration;

    // Weak, so that clients that come and go leave nothing behind.
    private readonly Dictionary<
        (string Host, int Port),
        WeakReference<LastRateLimit>> _servers = new();

    /// <param name="name">The name of the activity source and of the meter.</param>
    /// <param name="version">Their version.</param>
    internal ApiTelemetry(string name, string version)
    {
        _source = new ActivitySource(name, version);
        _meter = new Meter(name, version);
        _duration = _meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of calls.");
        _meter.CreateObservableGauge("api.client.rate_limit.remaining", Remaining, "{request}", "The number of requests that are left in the current window.");
    }

    /// <summary>Whether anyone listens.</summary>
    internal bool IsOn => _duration.Enabled || _source.HasListeners();

    /// <summary>Starts the activity of a call; null where nobody listens.</summary>
    internal Activity? Start(ApiOperation operation, Uri server)
    {
        if (!_source.HasListeners())
        {
            return null;
        }

        // Given at the start, where samplers see them.
        var tags = Tags(operation, server);
        return _source.StartActivity(
            operation.Method.Method + " " + operation.PathTemplate,
            ActivityKind.Client,
            default(ActivityContext),
            tags);
    }

    /// <summary>Ends a call.</summary>
    /// <param name="activity">What <see cref="Start"/> gave.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="server">The server.</param>
    /// <param name="duration">How long the call took.</param>
    /// <param name="sends">How often the request was sent.</param>
    /// <param name="status">The status of the answer; 0 where there was none.</param>
    /// <param name="failure">What the call threw before an answer could be read.</param>
    internal void Stop(Activity? activity, ApiOperation operation, Uri server, TimeSpan duration, int sends, int status, Exception? failure)
    {
        var error = ErrorType(status, failure);
        if (_duration.Enabled)
        {
            var tags = Tags(operation, server);
            AddOutcome(ref tags, status, error);
            _duration.Record(duration.TotalSeconds, tags);
        }

        if (activity is null)
        {
            return;
        }

        if (activity.IsAllDataRequested)
        {
            if (status != 0)
            {
                activity.SetTag("http.response.status_code", status);
            }

            if (sends > 1)
            {
                activity.SetTag("http.request.resend_count", sends - 1);
            }

            if (error is not null)
            {
                activity.SetTag("error.type", error);
                activity.SetStatus(ActivityStatusCode.Error);
            }
        }

        activity.Stop();
    }

    /// <summary>Gives what keeps the last rate limit of a server; the client that asks has to keep it alive.</summary>
    internal LastRateLimit RateLimitOf(Uri server)
    {
        var key = (server.IdnHost, server.Port);
        lock (_servers)
        {
            if (_servers.TryGetValue(key, out var known) && known.TryGetTarget(out var last))
            {
                return last;
            }

            foreach (var (gone, reference) in _servers)
            {
                if (!reference.TryGetTarget(out _))
                {
                    _servers.Remove(gone);
                }
            }

            last = new LastRateLimit(wider: null);
            _servers[key] = new WeakReference<LastRateLimit>(last);
            return last;
        }
    }

    private static TagList Tags(ApiOperation operation, Uri server) => new()
    {
        { "http.request.method", operation.Method.Method },
        { "server.address", server.IdnHost },
        { "server.port", server.Port },
        { "url.template", operation.PathTemplate },
        { "api.operation", operation.Name },
    };

    private static void AddOutcome(ref TagList tags, int status, string? error)
    {
        if (status != 0)
        {
            tags.Add("http.response.status_code", status);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }
    }

    private static string? ErrorType(int status, Exception? failure) => failure switch
    {
        null when status >= 400 => status.ToString(CultureInfo.InvariantCulture),
        null => null,
        { InnerException: TimeoutException } => "timeout",

        // As .NET's own telemetry writes them.
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => JsonNamingPolicy.SnakeCaseLower.ConvertName(http.HttpRequestError.ToString()),
        _ => failure.GetType().FullName,
    };

    private List<Measurement<int>> Remaining()
    {
        var measurements = new List<Measurement<int>>();
        lock (_servers)
        {
            foreach (var (server, reference) in _servers)
            {
                if (reference.TryGetTarget(out var last) && last.Value.Remaining is { } remaining)
                {
                    measurements.Add(new Measurement<int>(
                        remaining,
                        new KeyValuePair<string, object?>("server.address", server.Host),
                        new KeyValuePair<string, object?>("server.port", server.Port)));
                }
            }
        }

        return measurements;
    }
}
