namespace NamespaceOfApp;

/// <summary>The application that receives deliveries.</summary>
public static class WebhookReceiver
{
    /// <summary>Creates the application; <paramref name="configure"/> can change its services, as tests do.</summary>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddApiVideoWebhooks();
        builder.Services.AddApiVideoWebhookHandler<VideoEvents>();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapApiVideoWebhooks("/webhooks");
        return app;
    }
}
