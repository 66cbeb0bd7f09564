namespace ApiVideo.Emulator.Deliveries;

/// <summary>Lets events happen by the clock, one at a time, in turn.</summary>
internal sealed class EventSchedule : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _run;

    public EventSchedule(TimeSpan interval, IReadOnlyList<string> eventNames, EventSource events, TimeProvider clock) =>
        _run = RunAsync(interval, eventNames, events, clock);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(TimeSpan interval, IReadOnlyList<string> eventNames, EventSource events, TimeProvider clock)
    {
        for (var i = 0; ; i = (i + 1) % eventNames.Count)
        {
            await Task.Delay(interval, clock, _stopping.Token).ConfigureAwait(false);

            // An event that finds too many under way is left out, as the next one comes anyway.
            events.Emit(new EventRequest(eventNames[i]));
        }
    }
}
