using System.Text;

namespace ApiVideo.Fault.Tests;

/// <summary>What the tests share: no call may take longer than this, and no connection outlives its client.</summary>
internal abstract class FaultFixture
{
    protected const string Secret = "secret-api-key";

    // As HTTP Basic writes it.
    protected static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret + ":"));

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    protected static ApiVideoClient ClientOf(FaultServer server) => ClientOf(server, new ApiVideoClientOptions());

    protected static ApiVideoClient ClientOf(FaultServer server, ApiVideoClientOptions options)
    {
        options.BaseAddress = server.Address;
        options.Credential ??= ApiVideoCredential.Basic(Secret, "");
        return new ApiVideoClient(options);
    }

    /// <summary>Gets a webhook from a server that answers as told; neither may hang.</summary>
    protected static async Task<ApiResponse<Webhook>> GetFromAsync(FaultServer server)
    {
        using var client = ClientOf(server);
        return await client.Webhooks.GetAsync("webhook_1").WaitAsync(Longest);
    }

    /// <summary>Demands the exception of the call, which must not show the secret.</summary>
    protected static async Task<TException> FailureOfAsync<TException>(Func<Task> call)
        where TException : Exception
    {
        try
        {
            await call().WaitAsync(Longest);
        }
        catch (TException exception)
        {
            Assert.That(exception.ToString(), Does.Not.Contain(Secret).And.Not.Contain(Encoded));
            return exception;
        }

        throw new AssertionException($"The call succeeded, and should have thrown {typeof(TException).Name}.");
    }

    protected static async Task<TException> FailureOfGetAsync<TException>(Func<FaultRequest, FaultConnection, Task> answer)
        where TException : Exception
    {
        await using var server = new FaultServer(answer);
        return await FailureOfAsync<TException>(() => GetFromAsync(server));
    }

    protected static Task<TException> FailureOfGetAsync<TException>(string answer)
        where TException : Exception =>
        FailureOfGetAsync<TException>((_, connection) => connection.SendAsync(answer));
}
