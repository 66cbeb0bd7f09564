using System.Net;
using ApiVideo.Emulator.Endpoints;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace ApiVideo.Emulator;

/// <summary>
/// Represents a local server that responds and delivers events like the webhooks API of api.video. It listens only on the loopback
/// interface, and keeps its state in memory until it is disposed.
/// </summary>
public sealed class WebhooksEmulator : IAsyncDisposable
{
    private const int BodySizeLimit = 64 * 1024;

    private readonly WebApplication _application;
    private readonly Workspace _workspace;

    private WebhooksEmulator(WebApplication application, Workspace workspace, Uri baseAddress)
    {
        _application = application;
        _workspace = workspace;
        BaseAddress = baseAddress;
    }

    /// <summary>Gets the address of the emulator, such as <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts an emulator. The task completes when it accepts connections.</summary>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token that cancels the start.</param>
    /// <returns>The emulator.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<WebhooksEmulator> StartAsync(
        EmulatorOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        options.Validate();

        var workspace = new Workspace(options);
        var application = Build(options, workspace);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            workspace.StartSchedule();
            return new WebhooksEmulator(application, workspace, ListeningAddress(application));
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            await workspace.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops listening, cancels the deliveries that are in progress, and removes all state.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        await _workspace.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(EmulatorOptions options, Workspace workspace)
    {
        // The slim builder would read the host's settings file and environment, which may add other addresses to listen on.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = BodySizeLimit;
            kestrel.AddServerHeader = false;
        });

        var application = builder.Build();
        application.UseLocalGate();
        application.UseStatusCodePages(context => UnmatchedRequest.AnswerAsync(context.HttpContext));

        var tokens = new TokenStore(options.TokenLifetime, options.TimeProvider);
        var authentication = new Authentication(options.ApiKeys, tokens);
        var gate = new Gate(authentication, new RateLimiter(options.RateLimit, options.RateLimitWindow, options.TimeProvider));
        new WebhookEndpoints(workspace.Webhooks).Map(application, gate);
        new TokenEndpoints(authentication, tokens).Map(application);
        new EventEndpoints(workspace.Events, workspace.Runner, workspace.Log, workspace.Webhooks).Map(application);
        new LiveStream(workspace.Log, workspace.Webhooks, workspace.Changes, application.Lifetime.ApplicationStopping).Map(application);
        PageEndpoints.Map(application);
        return application;
    }

    private static Uri ListeningAddress(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        return new Uri(addresses.Addresses.Single());
    }
}
