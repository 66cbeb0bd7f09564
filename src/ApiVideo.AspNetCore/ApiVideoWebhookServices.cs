using ApiVideo;
using ApiVideo.AspNetCore;
using ApiVideo.AspNetCore.Duplicates;
using ApiVideo.AspNetCore.Receiving;
using ApiVideo.AspNetCore.Secrets;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What an application needs to receive webhook deliveries of api.video.</summary>
public static class ApiVideoWebhookServices
{
    /// <summary>
    /// Adds the receiver, with its options from the configuration at <see cref="WebhookReceiverOptions.SectionName"/>. Secrets come
    /// from there, or else from an <see cref="IWebhookSecretSource"/> among the services. Handled deliveries are remembered by the
    /// <see cref="IWebhookDeduplicator"/> among the services, else in the <see cref="IDistributedCache"/>, else in memory.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options after the configuration.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddApiVideoWebhooks(this IServiceCollection services, Action<WebhookReceiverOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<WebhookReceiverOptions>();
        options.Validate(static options => options.IsValid(), "A number or a time of the webhook receiver's options is out of its range.");
        options.ValidateOnStart();
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

    /// <summary>Adds the handler that <c>MapApiVideoWebhooks(pattern)</c> gives the events to; a new one for each delivery.</summary>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddApiVideoWebhookHandler<
        [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IServiceCollection services)
        where THandler : class, IWebhookHandler
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddScoped<IWebhookHandler, THandler>();
        return services;
    }

    /// <summary>
    /// Takes the secrets of these webhooks from the API, by the <see cref="ApiVideoClient"/> among the services: one call for a
    /// webhook when its first delivery comes, and again when what was remembered has expired. Other webhooks cost no call.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="webhookIds">The ids of the webhooks.</param>
    /// <returns>The services.</returns>
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
