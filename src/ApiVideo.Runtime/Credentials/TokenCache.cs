using System;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>The token for one server, and the renewal that is under way.</summary>
internal sealed class TokenCache
{
    private static readonly TimeSpan MaxMargin = TimeSpan.FromMinutes(1);

    // As long as an HTTP client waits that nobody told otherwise.
    private static readonly TimeSpan MaxRenewalTime = TimeSpan.FromSeconds(100);

    private readonly object _lock = new();
    private readonly Func<ICredentialTarget, ApiAccessToken?, CancellationToken, Task<ApiAccessToken>> _issue;
    private volatile Issued? _issued;
    private Task<Issued>? _renewal;

    /// <param name="issue">Gets a token, in place of the given one.</param>
    internal TokenCache(Func<ICredentialTarget, ApiAccessToken?, CancellationToken, Task<ApiAccessToken>> issue)
    {
        _issue = issue;
    }

    /// <summary>Gets the header of a token that is good for a while yet; null where there is none.</summary>
    internal AuthenticationHeaderValue? Fresh(TimeProvider time) =>
        _issued is { } issued && issued.IsFresh(time) ? issued.Token.Header : null;

    /// <summary>Waits for a token other than the one that the server has refused. The caller's token ends its own wait only.</summary>
    internal async Task<AuthenticationHeaderValue> RenewAsync(
        ICredentialTarget target,
        AuthenticationHeaderValue? refused,
        CancellationToken cancellationToken)
    {
        Task<Issued> renewal;
        lock (_lock)
        {
            if (_issued is { } issued && issued.IsFresh(target.TimeProvider) && issued.Token.Header.Parameter != refused?.Parameter)
            {
                return issued.Token.Header;
            }

            renewal = _renewal ??= Start(target);
        }

        return (await renewal.WaitAsync(cancellationToken).ConfigureAwait(false)).Token.Header;
    }

    /// <summary>Creates the next call renew the token, if it is still the one that the server has refused.</summary>
    internal void Discard(AuthenticationHeaderValue refused)
    {
        lock (_lock)
        {
            if (_issued is { } issued && issued.Token.Header.Parameter == refused.Parameter)
            {
                _issued = issued with { IsRefused = true };
            }
        }
    }

    private Task<Issued> Start(ICredentialTarget target)
    {
        var renewal = Task.Run(() => IssueAsync(target, _issued?.Token));

        // Where every caller has gone, nobody else looks at the failure.
        _ = renewal.ContinueWith(
            static failed => failed.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted,
            TaskScheduler.Default);
        return renewal;
    }

    private async Task<Issued> IssueAsync(ICredentialTarget target, ApiAccessToken? previous)
    {
        Issued? issued = null;
        var time = target.TimeProvider;
        using var timeout = new CancellationTokenSource(MaxRenewalTime, time);
        try
        {
            // Whatever client asks: those that share the token may have different limiters.
            using var errand = TokenErrand.Begin();

            // What the answer took on its way is gone from the lifetime.
            var start = time.GetTimestamp();
            var token = await _issue(target.Unseen(), previous, timeout.Token).WaitAsync(timeout.Token).ConfigureAwait(false);
            issued = new Issued(token, start);
            return issued;
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            throw new TaskCanceledException(
                "The renewal of the token took too long.",
                new TimeoutException("The renewal of the token timed out.", exception));
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

        internal bool IsFresh(TimeProvider time)
        {
            if (IsRefused)
            {
                return false;
            }

            if (Token.Lifetime is not { } lifetime)
            {
                return true;
            }

            var margin = lifetime / 10 < MaxMargin ? lifetime / 10 : MaxMargin;
            return time.GetElapsedTime(Start) < lifetime - margin;
        }
    }
}
