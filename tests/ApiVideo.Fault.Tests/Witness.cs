using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ApiVideo.Fault.Tests;

/// <summary>A Kestrel listener on a separate port that remembers all that it is told.</summary>
internal sealed class Witness : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Witness(WebApplication application)
    {
        _application = application;
    }

    /// <summary>Answers a request; with 200 and an empty page until a test says otherwise.</summary>
    internal Func<HttpContext, Task> Answer { get; set; } = EmptyPageAsync;

    /// <summary>Each request as text: the target as it was written, the headers, the body.</summary>
    internal ConcurrentQueue<string> Heard { get; } = [];

    /// <summary>The targets of the requests.</summary>
    internal IEnumerable<string> Targets => Heard.Select(request => request.Split(' ')[1]);

    internal Uri Address => new(_application.Urls.Single());

    /// <summary>Starts to listen.</summary>
    /// <param name="certificate">Makes it an https server.</param>
    internal static async Task<Witness> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var witness = new Witness(builder.Build());
        witness._application.Run(witness.HearAsync);
        await witness._application.StartAsync();
        return witness;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    internal void Forget()
    {
        Answer = EmptyPageAsync;
        Heard.Clear();
    }

    internal static Task PageAsync(HttpContext context, string? next)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($$"""{"links":{"next":{{(next is null ? "null" : $"\"{next}\"")}} },"values":[{"id":"a"}]}""");
    }

    private static Task EmptyPageAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync("""{"values":[]}""");
    }

    private async Task HearAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = string.Join('\n', context.Request.Headers.Select(header => $"{header.Key}: {header.Value}"));
        Heard.Enqueue($"{context.Request.Method} {target} {context.Request.Protocol}\n{headers}\n\n{await body.ReadToEndAsync()}");
        await Answer(context);
    }
}
