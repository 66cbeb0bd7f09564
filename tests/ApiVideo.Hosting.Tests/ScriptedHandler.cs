using System.Net;

namespace ApiVideo.Hosting.Tests;

/// <summary>Answers each request as told, the last answer for ever.</summary>
internal sealed class ScriptedHandler(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    private int _sent;

    public int Sent => _sent;

    public static Func<HttpResponseMessage> Status(HttpStatusCode status, params (string Name, string Value)[] headers) => () =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent("{}") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    };

    public static Func<HttpResponseMessage> Fails(HttpRequestError error) => () => throw new HttpRequestException(error);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var index = Math.Min(_sent, answers.Length - 1);
        _sent++;
        return Task.FromResult(answers[index]());
    }
}
