using System.Net;
using System.Threading.RateLimiting;
using ApiVideo.Secured;

namespace ApiVideo.Operations.Tests;

/// <summary>Sources of tokens that call the client which waits for the token, and has one permit.</summary>
public sealed class TokenErrandTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private ConcurrencyLimiter _limiter = null!;
    private SecuredClient _client = null!;
    private Func<Task> _errand = null!;

    [SetUp]
    public void MakeLimiter()
    {
        _limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });
        _errand = () => _client.Calls.NoneAsync();
    }

    [TearDown]
    public void Dispose()
    {
        _client.Dispose();
        _limiter.Dispose();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_source_may_call_while_its_caller_has_the_only_permit(bool isKept)
    {
        using var handler = new RecordingHandler();
        Make(handler, isKept);

        await _client.Calls.DefaultAsync().WaitAsync(Longest);

        Assert.That((handler.Headers["Authorization"], Free, Granted), Is.EqualTo(("Bearer token-1", 1, 1)));
    }

    [Test]
    public async Task A_source_may_call_while_a_refused_token_is_renewed()
    {
        var number = 0;
        using var handler = new RecordingHandler(() => new HttpResponseMessage(++number == 2 ? HttpStatusCode.Unauthorized : HttpStatusCode.NoContent));
        Make(handler, isKept: true);

        await _client.Calls.DefaultAsync().WaitAsync(Longest);

        Assert.That((handler.Headers["Authorization"], number, Free), Is.EqualTo(("Bearer token-2", 4, 1)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task What_a_source_leaves_running_needs_a_permit_again(bool isKept)
    {
        var isAnswered = new TaskCompletionSource();
        var left = Task.CompletedTask;
        using var handler = new RecordingHandler();
        Make(handler, isKept);
        _errand = () =>
        {
            left = CallLaterAsync();
            return Task.CompletedTask;
        };
        await _client.Calls.DefaultAsync().WaitAsync(Longest);
        isAnswered.SetResult();
        await left.WaitAsync(Longest);

        Assert.That(Granted, Is.EqualTo(2));

        async Task CallLaterAsync()
        {
            await isAnswered.Task;
            await _client.Calls.NoneAsync();
        }
    }

    [Test]
    public async Task A_call_after_the_source_needs_a_permit()
    {
        using var handler = new RecordingHandler();
        Make(handler, isKept: true);

        await _client.Calls.DefaultAsync().WaitAsync(Longest);
        await _client.Calls.DefaultAsync().WaitAsync(Longest);

        Assert.That((Free, Granted), Is.EqualTo((1, 2)));
    }

    private long Free => _limiter.GetStatistics()!.CurrentAvailablePermits;

    private long Granted => _limiter.GetStatistics()!.TotalSuccessfulLeases;

    private void Make(RecordingHandler handler, bool isKept)
    {
        var asked = 0;
        var credential = isKept
            ? SecuredCredential.CachedBearer(async _ => new ApiAccessToken(await NextAsync()))
            : SecuredCredential.Bearer(async _ => await NextAsync());
        _client = new SecuredClient(new HttpClient(handler), new SecuredClientOptions { RateLimiter = _limiter, Credential = credential });

        async Task<string> NextAsync()
        {
            await _errand();
            return $"token-{++asked}";
        }
    }
}
