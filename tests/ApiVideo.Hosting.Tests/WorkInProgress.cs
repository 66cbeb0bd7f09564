using System.Diagnostics.Metrics;

namespace ApiVideo.Hosting.Tests;

/// <summary>Counts what is under way in this process: calls at both of their ends, work that waits for a thread, and timers.</summary>
internal sealed class WorkInProgress : IDisposable
{
    private const string ServerCalls = "http.server.active_requests";
    private const string ClientCalls = "http.client.active_requests";

    private readonly MeterListener _listener = new();
    private long _atServer;
    private long _atClient;
    private long _mostAtServer;
    private long _mostAtClient;

    /// <summary>Begins to count; calls that are under way already are not known.</summary>
    internal WorkInProgress()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Name: ServerCalls, Meter.Name: "Microsoft.AspNetCore.Hosting" } or { Name: ClientCalls, Meter.Name: "System.Net.Http" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(Count);
        _listener.Start();
    }

    /// <summary>How many calls the server had at once; 0 where it was not counted.</summary>
    internal long MostAtServer => Interlocked.Read(ref _mostAtServer);

    /// <summary>How many calls the HTTP client had at once.</summary>
    internal long MostAtClient => Interlocked.Read(ref _mostAtClient);

    internal Left Now => new(Interlocked.Read(ref _atServer), Interlocked.Read(ref _atClient), ThreadPool.PendingWorkItemCount, Timer.ActiveCount);

    public void Dispose() => _listener.Dispose();

    /// <summary>Waits for the end of what is ending: the server is done a little after its answer is there. What does not end, is left.</summary>
    internal async Task<Left> SettleAsync(long timers = long.MaxValue)
    {
        await Patience.UntilAsync(() => Now.IsNothing(timers));
        return Now;
    }

    private static void Raise(ref long most, long value)
    {
        var known = Interlocked.Read(ref most);
        while (value > known)
        {
            var found = Interlocked.CompareExchange(ref most, value, known);
            known = found == known ? value : found;
        }
    }

    private void Count(Instrument instrument, long change, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        if (instrument.Name == ServerCalls)
        {
            Raise(ref _mostAtServer, Interlocked.Add(ref _atServer, change));
        }
        else
        {
            Raise(ref _mostAtClient, Interlocked.Add(ref _atClient, change));
        }
    }

    /// <summary>What is under way.</summary>
    /// <param name="Server">Calls that the server has not ended.</param>
    /// <param name="Client">Calls that the HTTP client has not ended.</param>
    /// <param name="Pending">Work that waits for a thread.</param>
    /// <param name="Timers">Timers that will still fire.</param>
    internal readonly record struct Left(long Server, long Client, long Pending, long Timers)
    {
        /// <summary>Whether there is nothing but some timers, which were there before.</summary>
        internal bool IsNothing(long timers) => this is { Server: 0, Client: 0, Pending: 0 } && Timers <= timers;

        public override string ToString() => $"{Server} calls at the server, {Client} at the client, {Pending} work items, {Timers} timers";
    }
}
