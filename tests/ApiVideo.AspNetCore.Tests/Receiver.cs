using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>A real server on the loopback interface that receives deliveries, set up as an application would.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string WebhookId = "webhook_of_the_test";
    public const string Secret = "sig_sec_0123456789abcdefghijkl";

    private Receiver(WebApplication application) => Application = application;

    public WebApplication Application { get; }

    public Uri Address => new(Application.Urls.Single() + "/webhooks");

    /// <summary>Starts a receiver that knows one webhook.</summary>
    /// <param name="map">Maps the endpoint at <c>/webhooks</c>.</param>
    /// <param name="configure">Changes the options.</param>
    /// <param name="add">Adds services, before the receiver is added.</param>
    public static async Task<Receiver> StartAsync(
        Action<WebApplication> map,
        Action<WebhookReceiverOptions>? configure = null,
        Action<WebApplicationBuilder>? add = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Test" });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        add?.Invoke(builder);
        builder.Services.AddApiVideoWebhooks(options =>
        {
            options.Secrets[WebhookId] = [Secret];
            configure?.Invoke(options);
        });
        var application = builder.Build();
        map(application);
        await application.StartAsync();
        return new Receiver(application);
    }

    public static Task<Receiver> StartAsync(
        RecordingHandler handler,
        Action<WebhookReceiverOptions>? configure = null,
        Action<WebApplicationBuilder>? add = null) =>
        StartAsync(application => application.MapApiVideoWebhooks("/webhooks", handler), configure, add);

    public async ValueTask DisposeAsync() => await Application.DisposeAsync();
}
