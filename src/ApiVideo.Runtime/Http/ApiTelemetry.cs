using System;
using System.Collections.Concurrent;
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

    // What all calls of an operation to one server have; nearly all clients have one server.
    private readonly ConcurrentDictionary<ApiOperation, CallTags> _tags = new();

    /// <param name="name">The name of the activity source and of the meter.</param>
    /// <param name="version">Their version.</param>
    internal ApiTelemetry(string name, string version)
    {
        _source = new ActivitySource(name, version);
        _meter = new Meter(name, version);
        _duration = _meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of calls.");
        _meter.CreateObservableGauge("api.client.rate_limit.remaining", Remaining, "{request}", "The number of requests that are left in the current window.");
    }

    /// <summary>Gets a value indicating whether anyone listens.</summary>
    internal bool IsOn => _duration.Enabled || _source.HasListeners();

    /// <summary>Starts the activity of a call; null where nobody listens.</summary>
    internal Activity? Start(ApiOperation operation, Uri server)
    {
        if (!_source.HasListeners())
        {
            return null;
        }

        // Given at the start, where samplers see them.
        var tags = TagsOf(operation, server);
        return _source.StartActivity(tags.Name, ActivityKind.Client, default(ActivityContext), tags.Tags);
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
        object? code = status == 0 ? null : status;
        if (_duration.Enabled)
        {
            var tags = new TagList(TagsOf(operation, server).Tags);
            AddOutcome(ref tags, code, error);
            _duration.Record(duration.TotalSeconds, tags);
        }

        if (activity is null)
        {
            return;
        }

        if (activity.IsAllDataRequested)
        {
            if (code is not null)
            {
                activity.SetTag("http.response.status_code", code);
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

    /// <summary>Gets what keeps the last rate limit of a server; the client that asks has to keep it alive.</summary>
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

    private CallTags TagsOf(ApiOperation operation, Uri server)
    {
        var host = server.IdnHost;
        if (!_tags.TryGetValue(operation, out var tags) || tags.Host != host || tags.Port != server.Port)
        {
            tags = new CallTags(operation, host, server.Port);
            _tags[operation] = tags;
        }

        return tags;
    }

    private static void AddOutcome(ref TagList tags, object? code, string? error)
    {
        if (code is not null)
        {
            tags.Add("http.response.status_code", code);
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

    private sealed class CallTags(ApiOperation operation, string host, int port)
    {
        public string Name { get; } = operation.Method.Method + " " + operation.PathTemplate;

        public string Host { get; } = host;

        public int Port { get; } = port;

        public KeyValuePair<string, object?>[] Tags { get; } =
        [
            new("http.request.method", operation.Method.Method),
            new("server.address", host),
            new("server.port", port),
            new("url.template", operation.PathTemplate),
            new("api.operation", operation.Name),
        ];
    }
}
