namespace ApiVideo.AspNetCore.Tests;

/// <summary>A source of secrets that counts how often it is asked.</summary>
internal sealed class CountedSource(Func<string, Task<IReadOnlyList<string>>> find, params string[] known) : IWebhookSecretSource
{
    private int _calls;

    public int Calls => Volatile.Read(ref _calls);

    public bool IsKnown(string webhookId) => known.Contains(webhookId, StringComparer.Ordinal);

    public async ValueTask<IReadOnlyList<string>> FindAsync(string webhookId, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        return await find(webhookId);
    }
}
