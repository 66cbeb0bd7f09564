using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApiVideo.Uploads.Tests;

/// <summary>A server on the loopback interface that keeps what is uploaded, and answers what a test says.</summary>
internal sealed class UploadServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Lock _lock = new();
    private readonly List<Arrived> _arrived = [];

    private UploadServer(WebApplication application)
    {
        _application = application;
    }

    /// <summary>Gets the requests in the order in which they came, also those that were refused.</summary>
    internal IReadOnlyList<Arrived> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _arrived];
            }
        }
    }

    /// <summary>Answers the request of a number that begins with 1; <see langword="false"/> to answer as usual.</summary>
    internal Func<int, HttpContext, Task<bool>> Interfere { get; set; } = static (_, _) => Task.FromResult(false);

    /// <summary>Answers instead of all else, and keeps nothing.</summary>
    internal Func<HttpContext, Task>? Replace { get; set; }

    internal string Answer { get; set; } = """{"videoId":"vi1","title":"whole"}""";

    internal static async Task<UploadServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new UploadServer(builder.Build());
        server._application.Run(server.ReceiveAsync);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    internal UploadsClient Client(Action<UploadsClientOptions>? configure = null)
    {
        var options = new UploadsClientOptions { BaseAddress = Address, UploadPartSize = Files.PartSize, TimeProvider = Time };
        configure?.Invoke(options);
        return new UploadsClient(options);
    }

    internal Uri Address => new(_application.Urls.Single());

    /// <summary>Gets the clock of the clients, which does not wait.</summary>
    internal RecordingTime Time { get; } = new();

    private async Task ReceiveAsync(HttpContext context)
    {
        if (Replace is { } replace)
        {
            await replace(context);
            return;
        }

        var arrived = await ReadAsync(context.Request);
        int number;
        lock (_lock)
        {
            _arrived.Add(arrived);
            number = _arrived.Count;
        }

        if (!await Interfere(number, context))
        {
            context.Response.StatusCode = context.Request.Method == "POST" && !context.Request.Path.StartsWithSegments("/covers") ? 201 : 204;
            if (context.Response.StatusCode == 201)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(Answer);
            }
        }
    }

    private static async Task<Arrived> ReadAsync(HttpRequest request)
    {
        var range = request.Headers.ContentRange.Count == 0 ? null : request.Headers.ContentRange.ToString();
        var target = request.Path + request.QueryString;
        if (!request.HasFormContentType)
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            return new Arrived(target, range, FileName: null, request.ContentType, VideoId: null, body.ToArray());
        }

        var form = await request.ReadFormAsync();
        var file = form.Files.Single();
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return new Arrived(target, range, file.FileName, file.ContentType, form.TryGetValue("videoId", out var videoId) ? videoId.ToString() : null, content.ToArray());
    }
}
