using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.Emulator.Tests.Deliveries;

/// <summary>A receiver of deliveries that knows nothing of the project's client: it answers as told and keeps what came.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication _application;
    private readonly Channel<ReceivedRequest> _requests = Channel.CreateUnbounded<ReceivedRequest>();

    private Receiver(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        var count = 0;
        _application.Map("/{**path}", (RequestDelegate)(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _requests.Writer.TryWrite(new ReceivedRequest(
                context.Request.Path,
                context.Request.Headers["X-Api-Video-WebhookID"],
                context.Request.Headers["X-Api-Video-Signature"],
                context.Request.ContentType,
                body.ToArray()));
            await answer(context, Interlocked.Increment(ref count));
        }));
    }

    public string Address => _application.Urls.Single();

    public int Port => new Uri(Address).Port;

    public int Waiting => _requests.Reader.Count;

    /// <summary>Starts one that answers with these statuses in turn, and then with the last of them.</summary>
    public static Task<Receiver> StartAsync(params int[] statuses) =>
        StartAsync((context, number) =>
        {
            context.Response.StatusCode = statuses[Math.Min(number, statuses.Length) - 1];
            return Task.CompletedTask;
        });

    public static async Task<Receiver> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var receiver = new Receiver(answer);
        await receiver._application.StartAsync();
        return receiver;
    }

    public async Task<ReceivedRequest> NextAsync() => await _requests.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
