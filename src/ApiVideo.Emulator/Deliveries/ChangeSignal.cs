namespace ApiVideo.Emulator.Deliveries;

/// <summary>Wakes everyone who waits for the next change. What changed is for them to look up, so nothing piles up for a slow one.</summary>
internal sealed class ChangeSignal
{
    private TaskCompletionSource _next = Create();

    /// <summary>Ends at the next change. It is to be taken before the state is looked at, or a change in between is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, Create()).TrySetResult();

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
