using System.Globalization;

namespace ApiVideo.Fault.Tests;

/// <summary>Gives tokens for keys, and answers those alone who have the newest. Counts both.</summary>
internal sealed class TokenServer
{
    private int _exchanges;
    private int _refreshes;
    private int _newest;
    private int _refused;

    internal int Exchanges => _exchanges;

    internal int Refreshes => _refreshes;

    internal int Refused => _refused;

    /// <summary>How long a token is said to be good for, in seconds.</summary>
    internal int Lifetime { get; set; } = 3600;

    /// <summary>What a request with a good token is answered.</summary>
    internal Func<FaultRequest, string> Answer { get; set; } = _ => Answers.Json(Answers.Webhook);

    /// <summary>How the exchange is answered, where it fails.</summary>
    internal Func<string?> Failure { get; set; } = () => null;

    internal void Revoke() => Interlocked.Increment(ref _newest);

    internal Task AnswerAsync(FaultRequest request, FaultConnection connection) => connection.SendAsync(request.Path switch
    {
        "/auth/api-key" => Failure() ?? Issue(ref _exchanges),
        "/auth/refresh" => Issue(ref _refreshes),
        _ when request.Header("Authorization") == "Bearer " + Token(_newest) => Answer(request),
        _ => Refuse(),
    });

    private static string Token(int number) => string.Create(CultureInfo.InvariantCulture, $"token-{number}");

    private string Refuse()
    {
        Interlocked.Increment(ref _refused);
        return Answers.Json("""{"title":"Who are you?"}""", "401 Unauthorized");
    }

    private string Issue(ref int count)
    {
        Interlocked.Increment(ref count);
        var number = Interlocked.Increment(ref _newest);
        return Answers.Json(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"token_type":"Bearer","expires_in":{{Lifetime}},"access_token":"{{Token(number)}}","refresh_token":"refresh-{{number}}"}"""));
    }
}
