using ApiVideo.Emulator.Deliveries;

namespace ApiVideo.Emulator;

/// <summary>Represents the state of an emulator while it runs: the webhooks, the deliveries under way, and the results of the earlier ones.</summary>
internal sealed class Workspace : IAsyncDisposable
{
    private readonly EmulatorOptions _options;
    private EventSchedule? _schedule;

    public Workspace(EmulatorOptions options)
    {
        _options = options;
        Webhooks = new WebhookStore(options.TimeProvider, Changes);
        Log = new DeliveryLog(options.DeliveryLogLength, Changes);
        var sender = new DeliverySender(options.DeliveryTimeout, options.AllowsRemoteDeliveries, options.Resolve);
        Runner = new DeliveryRunner(options, sender, Log, Webhooks);
        Events = new EventSource(Webhooks, Runner, options.TimeProvider);
    }

    public ChangeSignal Changes { get; } = new();

    public WebhookStore Webhooks { get; }

    public DeliveryLog Log { get; }

    public DeliveryRunner Runner { get; }

    public EventSource Events { get; }

    /// <summary>Lets events happen by themselves, where the options say so.</summary>
    public void StartSchedule()
    {
        if (_options.EventInterval is { } interval)
        {
            var events = _options.ScheduledEvents.Count == 0 ? WebhookEvents.Names : _options.ScheduledEvents;
            _schedule = new EventSchedule(interval, events, Events, _options.TimeProvider);
        }
    }

    /// <summary>Stops the schedule, then the deliveries.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_schedule is not null)
        {
            await _schedule.DisposeAsync().ConfigureAwait(false);
        }

        await Runner.DisposeAsync().ConfigureAwait(false);
    }
}
