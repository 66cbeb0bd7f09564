using ApiVideo;
using ApiVideo.AspNetCore;
using ApiVideo.AspNetCore.Receiving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Endpoints for webhook deliveries of api.video. Each verifies the signature before anything else is read, and answers without a
/// word: 204 when the handler is done, or 202 when it is queued; 401 without a valid signature; 400 for a body that is signed but no
/// event; 413, 415, 405 and 408 for requests that are no deliveries, though one without a content type may be; 500 when the handler
/// fails and 503 when there is no room or no secret to be had, so that the delivery comes again.
/// </summary>
public static class ApiVideoWebhookEndpoints
{
    /// <summary>Maps an endpoint whose events go to the <see cref="IWebhookHandler"/> of the services.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks</c>.</param>
    /// <returns>The endpoint, to be named, limited or opened as any other.</returns>
    /// <exception cref="InvalidOperationException">The receiver, or a handler, was not added to the services.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhooks(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IWebhookHandler)) == false)
        {
            throw new InvalidOperationException("No IWebhookHandler is among the services. Add one, or give a handler to MapApiVideoWebhooks.");
        }

        return Map(endpoints, pattern, static (services, e, cancellationToken) =>
            e.DispatchAsync(services.GetRequiredService<IWebhookHandler>(), cancellationToken));
    }

    /// <summary>Maps an endpoint whose events go to a handler.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks</c>.</param>
    /// <param name="handler">The handler, which several deliveries may call at once.</param>
    /// <returns>The endpoint, to be named, limited or opened as any other.</returns>
    /// <exception cref="InvalidOperationException">The receiver was not added to the services.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhooks(this IEndpointRouteBuilder endpoints, string pattern, IWebhookHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (_, e, cancellationToken) => e.DispatchAsync(handler, cancellationToken));
    }

    /// <summary>Maps an endpoint whose events go to a function, whatever their type.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks</c>.</param>
    /// <param name="handle">The function, which several deliveries may call at once.</param>
    /// <returns>The endpoint, to be named, limited or opened as any other.</returns>
    /// <exception cref="InvalidOperationException">The receiver was not added to the services.</exception>
    public static IEndpointConventionBuilder MapApiVideoWebhooks(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<WebhookEvent, CancellationToken, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return Map(endpoints, pattern, (_, e, cancellationToken) => new ValueTask(handle(e, cancellationToken)));
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, WebhookDispatch dispatch)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var receiver = endpoints.ServiceProvider.GetService<WebhookReceiver>()
            ?? throw new InvalidOperationException("The receiver is not among the services. Call builder.Services.AddApiVideoWebhooks() first.");

        // A RequestDelegate, since other delegates are bound by reflection, or by a generator that this code is not seen by.
        return endpoints.MapPost(pattern, (RequestDelegate)(context => receiver.ReceiveAsync(context, dispatch)))
            .WithDisplayName("api.video webhooks");
    }
}
