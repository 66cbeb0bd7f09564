namespace ApiVideo.Generator.Support;

/// <summary>The token for one server, and the renewal that is under way.</summary>
internal sealed class TokenCache
{
    private static readonly global::System.TimeSpan LongestMargin = global::System.TimeSpan.FromMinutes(1);

    // As long as an HTTP client waits that nobody told otherwise.
    private static readonly global::System.TimeSpan LongestRenewal = global::System.TimeSpan.FromSeconds(100);

    private readonly object _lock = new();
    private volatile Issued? _issued;
    private global::System.Threading.Tasks.Task<Issued>? _renewal;

    /// <summary>Gives the header of a token that is good for a while yet; null where there is none.</summary>
    internal global::System.Net.Http.Headers.AuthenticationHeaderValue? Fresh(global::System.TimeProvider time) =>
        _issued is { } issued && issued.IsFresh(time) ? issued.Token.Header : null;

    /// <summary>Waits for a token other than the one that the server has refused. The caller's token ends its own wait only.</summary>
    internal async global::System.Threading.Tasks.Task<global::System.Net.Http.Headers.AuthenticationHeaderValue> RenewAsync(
        TokenAuthenticator source,
        ApiPipeline pipeline,
        global::System.Net.Http.Headers.AuthenticationHeaderValue? refused,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Threading.Tasks.Task<Issued> renewal;
        lock (_lock)
        {
            if (_issued is { } issued && issued.IsFresh(pipeline.Settings.TimeProvider) && issued.Token.Header.Parameter != refused?.Parameter)
            {
                return issued.Token.Header;
            }

            renewal = _renewal ??= Start(source, pipeline);
        }

        return (await renewal.WaitAsync(cancellationToken).ConfigureAwait(false)).Token.Header;
    }

    /// <summary>Makes the next call renew the token, if it is still the one that the server has refused.</summary>
    internal void Discard(global::System.Net.Http.Headers.AuthenticationHeaderValue refused)
    {
        lock (_lock)
        {
            if (_issued is { } issued && issued.Token.Header.Parameter == refused.Parameter)
            {
                _issued = issued with { IsRefused = true };
            }
        }
    }

    private global::System.Threading.Tasks.Task<Issued> Start(TokenAuthenticator source, ApiPipeline pipeline)
    {
        var renewal = global::System.Threading.Tasks.Task.Run(() => IssueAsync(source, pipeline, _issued?.Token));

        // Where every caller has gone, nobody else looks at the failure.
        _ = renewal.ContinueWith(
            static failed => failed.Exception,
            global::System.Threading.CancellationToken.None,
            global::System.Threading.Tasks.TaskContinuationOptions.OnlyOnFaulted,
            global::System.Threading.Tasks.TaskScheduler.Default);
        return renewal;
    }

    private async global::System.Threading.Tasks.Task<Issued> IssueAsync(TokenAuthenticator source, ApiPipeline pipeline, ApiAccessToken? previous)
    {
        Issued? issued = null;
        var time = pipeline.Settings.TimeProvider;
        using var timeout = new global::System.Threading.CancellationTokenSource(LongestRenewal, time);
        try
        {
            // What the answer took on its way is gone from the lifetime.
            var start = time.GetTimestamp();
            var token = await source.IssueAsync(pipeline, previous, timeout.Token).WaitAsync(timeout.Token).ConfigureAwait(false);
            issued = new Issued(token, start);
            return issued;
        }
        catch (global::System.OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            throw new global::System.Threading.Tasks.TaskCanceledException(
                "The renewal of the token took too long.",
                new global::System.TimeoutException("The renewal of the token timed out.", exception));
        }
        finally
        {
            // Together, so that no caller finds neither the token nor the renewal.
            lock (_lock)
            {
                _issued = issued ?? _issued;
                _renewal = null;
            }
        }
    }

    private sealed record Issued(ApiAccessToken Token, long Start)
    {
        internal bool IsRefused { get; init; }

        internal bool IsFresh(global::System.TimeProvider time)
        {
            if (IsRefused)
            {
                return false;
            }

            if (Token.Lifetime is not { } lifetime)
            {
                return true;
            }

            var margin = lifetime / 10 < LongestMargin ? lifetime / 10 : LongestMargin;
            return time.GetElapsedTime(Start) < lifetime - margin;
        }
    }
}
