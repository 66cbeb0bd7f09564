using System.Net;
using System.Text;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>A client whose requests end in a mock, and what it sent there.</summary>
internal sealed class MockedApi : IDisposable
{
    internal const string ApiKey = "test-api-key";

    internal MockedApi(ApiVideoClientOptions? options = null)
    {
        Recorder = new RecordingHandler(Mock);
        HttpClient = new HttpClient(Recorder);
        Client = new ApiVideoClient(
            HttpClient,
            options ?? new ApiVideoClientOptions { Credential = ApiVideoCredential.Basic(ApiKey, "") });
    }

    internal MockHttpMessageHandler Mock { get; } = new();

    internal RecordingHandler Recorder { get; }

    internal HttpClient HttpClient { get; }

    internal ApiVideoClient Client { get; }

    internal WebhooksApi Webhooks => Client.Webhooks;

    internal SentRequest OnlyRequest => Recorder.Sent.Single();

    /// <summary>Answers every request alike.</summary>
    internal static MockedApi Answering(HttpStatusCode status, string? body = null, params (string Name, string Value)[] headers)
    {
        var api = new MockedApi();
        api.Mock.When("*").Respond(() => Task.FromResult(Response(status, body, headers)));
        return api;
    }

    /// <summary>Answers every request with content of the test's own.</summary>
    internal static MockedApi Answering(HttpStatusCode status, HttpContent content)
    {
        var api = new MockedApi();
        api.Mock.When("*").Respond(_ => new HttpResponseMessage(status) { Content = content });
        return api;
    }

    internal static HttpResponseMessage Response(HttpStatusCode status, string? body, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status);
        if (body is not null)
        {
            var type = body.StartsWith('<') ? "text/html" : "application/json";
            response.Content = new StringContent(body, Encoding.UTF8, type);
        }

        foreach (var (name, value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    public void Dispose()
    {
        Client.Dispose();
        HttpClient.Dispose();
    }
}
