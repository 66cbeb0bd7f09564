using System.Net;
using ApiVideo.Emulator.Endpoints;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace ApiVideo.Emulator;

/// <summary>
/// A local server that answers as the webhooks part of api.video does. It listens on the loopback interface only
/// and keeps its state in memory until it is disposed.
/// </summary>
public sealed class WebhooksEmulator : IAsyncDisposable
{
    private const int BodySizeLimit = 64 * 1024;

    private readonly WebApplication _application;

    private WebhooksEmulator(WebApplication application, Uri baseAddress)
    {
        _application = application;
        BaseAddress = baseAddress;
    }

    /// <summary>Where the emulator listens, such as <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts an emulator and returns when it accepts connections.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WebhooksEmulator> StartAsync(
        EmulatorOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new EmulatorOptions();
        options.Validate();

        var application = Build(options);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new WebhooksEmulator(application, ListeningAddress(application));
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops listening and forgets all state.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(EmulatorOptions options)
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
        application.UseStatusCodePages(context => UnmatchedRequest.AnswerAsync(context.HttpContext));

        var tokens = new TokenStore(options.TokenLifetime, options.TimeProvider);
        var authentication = new Authentication(options.ApiKeys, tokens);
        var gate = new Gate(authentication, new RateLimiter(options.RateLimit, options.RateLimitWindow, options.TimeProvider));
        new WebhookEndpoints(new WebhookStore(options.TimeProvider)).Map(application, gate);
        new TokenEndpoints(authentication, tokens).Map(application);
        return application;
    }

    private static Uri ListeningAddress(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        return new Uri(addresses.Addresses.Single());
    }
}
