namespace ApiVideo.Emulator;

/// <summary>A lifetime that leaves Ctrl+C and the termination signals to the program around the emulator.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
