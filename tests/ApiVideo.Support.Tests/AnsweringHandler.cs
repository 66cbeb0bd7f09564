using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ApiVideo.Support.Tests;

/// <summary>Answers each request as a test says, by its number from 1, and keeps what was sent.</summary>
internal sealed class AnsweringHandler(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
{
    private int _count;

    internal const string Webhook = """{"webhookId":"webhook_1"}""";

    internal ConcurrentQueue<string> Bodies { get; } = [];

    internal ConcurrentQueue<IReadOnlyDictionary<string, string>> Headers { get; } = [];

    internal ConcurrentQueue<Uri> Addresses { get; } = [];

    internal ConcurrentQueue<HttpResponseMessage> Responses { get; } = [];

    internal int Count => _count;

    internal static HttpResponseMessage Answer(HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers)
    {
        var response = new TrackedResponse(status) { Content = new StringContent(Webhook, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Addresses.Enqueue(request.RequestUri!);
        Headers.Enqueue(request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        Bodies.Enqueue(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        var response = answer(Interlocked.Increment(ref _count));
        response.RequestMessage ??= request;
        Responses.Enqueue(response);
        return response;
    }

    internal sealed class TrackedResponse(HttpStatusCode status) : HttpResponseMessage(status)
    {
        internal bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
