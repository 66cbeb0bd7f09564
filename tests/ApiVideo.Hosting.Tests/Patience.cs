namespace ApiVideo.Hosting.Tests;

/// <summary>Waits for what happens by itself, and soon.</summary>
internal static class Patience
{
    private const int Tries = 100;

    /// <summary>Waits until something is so, or for some seconds; the caller looks again.</summary>
    internal static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < Tries && !condition(); i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }
}
