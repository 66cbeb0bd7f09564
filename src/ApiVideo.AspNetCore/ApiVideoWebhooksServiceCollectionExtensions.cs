using ApiVideo;
using ApiVideo.AspNetCore;
using ApiVideo.AspNetCore.Duplicates;
using ApiVideo.AspNetCore.Receiving;
using ApiVideo.AspNetCore.Secrets;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that register what an application needs to receive webhook deliveries of api.video.</summary>
public static class ApiVideoWebhooksServiceCollectionExtensions
{
    /// <summary>Adds the webhook receiver. Its options are read from the configuration section <see cref="WebhookReceiverOptions.SectionName"/>.</summary>
    /// <remarks>
    /// Secrets come from the options, or from an <see cref="IWebhookSecretSource"/> that is registered. Deliveries that were handled are
    /// remembered by the registered <see cref="IWebhookDeduplicator"/>, or else by the registered <see cref="IDistributedCache"/>, or else in memory.
    /// </remarks>
    /// <param name="services">The <see cref="IServiceCollection"/> to add the receiver to.</param>
    /// <param name="configure">A delegate that changes the options after the configuration was read.</param>
    /// <returns>The <see cref="IServiceCollection"/>, so that calls can be chained.</returns>
    public static IServiceCollection AddApiVideoWebhooks(this IServiceCollection services, Action<WebhookReceiverOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<WebhookReceiverOptions>();
        options.ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookReceiverOptions>, OptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<WebhookReceiverOptions>, ConfiguredOptions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOptionsChangeTokenSource<WebhookReceiverOptions>, ConfiguredOptions>());
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWebhookDeduplicator>(CreateDeduplicator);
        services.TryAddSingleton<SecretCache>();
        services.TryAddSingleton<SecretBook>();
        services.TryAddSingleton<DuplicateCheck>();
        services.TryAddSingleton<DeliveryQueue>();
        services.TryAddSingleton<WebhookReceiver>();
        services.AddHostedService<DeliveryQueueService>();
        return services;
    }

    /// <summary>Adds the handler that <c>MapApiVideoWebhooks(pattern)</c> passes events to. A new instance is created for each delivery.</summary>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <param name="services">The <see cref="IServiceCollection"/> to add the handler to.</param>
    /// <returns>The <see cref="IServiceCollection"/>, so that calls can be chained.</returns>
    public static IServiceCollection AddApiVideoWebhookHandler<
        [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services)
        where THandler : class, IWebhookHandler
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddScoped<IWebhookHandler, THandler>();
        return services;
    }

    /// <summary>Adds a source of secrets that asks the API for the secrets of the specified webhooks, with the registered <see cref="ApiVideoClient"/>.</summary>
    /// <remarks>
    /// The source sends one request for a webhook when its first delivery arrives, and another one when the secret that was remembered has
    /// expired. A delivery for any other webhook causes no request.
    /// </remarks>
    /// <param name="services">The <see cref="IServiceCollection"/> to add the source to.</param>
    /// <param name="webhookIds">The ids of the webhooks.</param>
    /// <returns>The <see cref="IServiceCollection"/>, so that calls can be chained.</returns>
    public static IServiceCollection AddApiVideoWebhookSecretsFromApi(this IServiceCollection services, params string[] webhookIds)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(webhookIds);
        services.AddSingleton<IWebhookSecretSource>(provider => new ApiSecretSource(provider.GetRequiredService<ApiVideoClient>(), webhookIds));
        return services;
    }

    private static IWebhookDeduplicator CreateDeduplicator(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptionsMonitor<WebhookReceiverOptions>>();
        return services.GetService<IDistributedCache>() is { } cache
            ? new DistributedDeduplicator(cache, options)
            : new MemoryDeduplicator(options, services.GetRequiredService<TimeProvider>());
    }
}
